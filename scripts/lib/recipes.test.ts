import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { askFirst, forEver, securityHeaders } from './headers.mjs';

const read = (file: string): string => readFileSync(new URL(`../../docs/hosting/${file}`, import.meta.url), 'utf8');

describe('the recipes for hosts', () => {
  it.each(['nginx.conf', 'Caddyfile'])('contain every header of the table unchanged: %s', (file) => {
    for (const [name, value] of Object.entries(securityHeaders))
      expect(read(file), name).toContain(`${name} "${value}"`);
    for (const value of [askFirst, forEver]) expect(read(file)).toContain(`"${value}"`);
  });

  it('contain every header for CloudFront', () => {
    const { SecurityHeadersConfig: security, CustomHeadersConfig: custom } = JSON.parse(
      read('cloudfront-headers.json'),
    );
    const said = {
      'Content-Security-Policy': security.ContentSecurityPolicy.ContentSecurityPolicy,
      'Referrer-Policy': security.ReferrerPolicy.ReferrerPolicy,
      'X-Content-Type-Options': 'nosniff',
      ...Object.fromEntries(
        custom.Items.map(({ Header, Value }: { Header: string; Value: string }) => [Header, Value]),
      ),
    };
    expect(said).toEqual(securityHeaders);
    expect(custom.Quantity).toBe(custom.Items.length);
  });
});
