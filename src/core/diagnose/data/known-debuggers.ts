import type { KnownGroup } from './known-group.ts';

/** What debuggers and specifications contain before anyone types. */
export const debuggerSecrets: readonly KnownGroup[] = [
  {
    source: 'the example of jwt.io and of debuggers like it',
    secrets: [
      'secret',
      'your-256-bit-secret',
      'your-384-bit-secret',
      'your-512-bit-secret',
      'a-string-secret-at-least-256-bits-long',
      'a-valid-string-secret-that-is-at-least-384-bits-long',
      'a-valid-string-secret-that-is-at-least-512-bits-long-which-is-very-long',
      'your-256-bit-secret-key',
      'your-secret',
      'mysecret',
    ],
  },
  { source: 'the JWT builder of Jamie Kurtz, as its default key', secrets: ['qwertyuiopasdfghjklzxcvbnm123456'] },
  {
    source: 'tutorials on token.dev and its default key',
    secrets: [
      'NTNv7j0TuYARvmNMmWXo6fKvM4o6nv/aUi9ryX38ZH+L1bkrnD1ObOQ8JAUmHCBq7Iy7otZcyAagBLHVKvvYaIpmMuxmARQ97jUVG16Jkpkp1wXOPsrF9zwew6TpczyHkHgX5EuLg2MeBuiT/qJACs1J0apruOOJCg/gOtkjB4c=',
    ],
  },
  {
    source: 'RFC 7515, Appendix A.1, as the key of the example',
    encoding: 'base64url',
    secrets: ['AyM1SysPpbyDfgZld3umj1qzKObwVMkoqQ-EstJQLr_T-1qS0gZH75aKtMN3Yj0iPS4hcgUuTwjAzZr1Z9CAow'],
  },
  {
    source: 'RFC 7517, Appendix A.3, as a key of the example',
    encoding: 'base64url',
    secrets: ['GawgguFyGrWKav7AX4VKUg'],
  },
  {
    source: 'RFC 7520, section 3.5, as the key of the example',
    encoding: 'base64url',
    secrets: ['hJtXIZ2uSN5kbQfbtTNWbpdmhkV8FJG-Onbc6mxCcYg'],
  },
];
