import type { KnownGroup } from './known-group.ts';

/** Documentation, templates and tutorials for Java, Kotlin and .NET. */
export const compiledSecrets: readonly KnownGroup[] = [
  {
    source: 'a Spring Boot tutorial, as its example key',
    secrets: [
      '404E635266556A586E3272357538782F413F4428472B4B6250645367566B5970',
      '413F4428472B4B6250655368566D5970337336763979244226452948404D6351',
      '5367566B59703373367639792F423F4528482B4D6251655468576D5A71347437',
      '3cfa76ef14937c1c0ea519f8fc057a80fcd04a7420f8e8bcd0a7567c272e007b',
      'daf66e01593f61a15b857cf433aae03a005812b31234e149036bcc8dee755dbb',
      'asdfSFS34wfsdfsdfSDSD32dfsddDDerQSNCK34SOWEK5354fdgdf4',
      'oeRaYY7Wo24sDqKSX3IM9ASGmdGPmkTd9jo1QTy4b7P9Ze5_9hKolVX8xNrQDcNRfVEdTZNOuOyqEGhXEbdJI-ZQ19k_o9MI0y3eZN2lp9jow55FfXMiINEdt1XR85VipRLSOkT6kSpzs2x-jbLDiz9iFVzkd81YKxMgPA7VfZeQUm4n-mOmnWMaVX30zGFU4L3oPBctYKkl4dYfqYWqRNfrgPJVi5DGFjywgxx0ASEiJHtV72paI3fDR2XwlSkyhhmY-ICjCRmsJN4fX1pdoL8a18-aQrvyu4j0Os6dVPYIoPvvY0SAZtWYKHfM15g7A3HD4cVREf9cUsprCRK93w',
      'javainuse',
      'JWTSuperSecretKey',
      'SecretKeyToGenJWTs',
      'ThisIsASecret',
      'ThisIsSecret',
      'mySecret',
      'mySecretKey',
      'jwtGrokonezSecretKey',
      'JWTSecretKey',
      'MySecretKey',
      'jwtSecretKey',
      'signingkey',
      'signing-key',
      'javatechie',
    ],
  },
  {
    source: 'JHipster, as its example key',
    secrets: [
      'my-secret-token-to-change-in-production',
      'my-secret-key-which-should-be-changed-in-production-and-be-base64-encoded',
      'mySecretTokenSecret',
    ],
  },
  {
    source: 'Nacos, as a former default (QVD-2023-6271)',
    secrets: [
      'SecretKey012345678901234567890123456789012345678901234567890123456789',
      'VGhpc0lzTXlDdXN0b21TZWNyZXRLZXkwMTIzNDU2Nzg=',
      'SecretKey01234567890123456789012345345678999987654901234567890123456789',
    ],
  },
  { source: 'RuoYi, as its default', secrets: ['abcdefghijklmnopqrstuvwxyz', 'ruoyi'] },
  {
    source: 'SpringBlade, as its default',
    secrets: ['bladexisapowerfulmicroservicearchitectureupgradedandoptimizedfromacommercialproject'],
  },
  { source: 'macrozheng/mall, as its default', secrets: ['mall-admin-secret', 'mall-portal-secret', 'mall'] },
  {
    source: 'eladmin and tutorials on jjwt, as their default',
    secrets: [
      'ZmQ0ZGI5NjQ0MDQwY2I4MjMxY2Y3ZmI3MjdhN2ZmMjNhODViOTg1ZGE0NTBjMGM4NDA5NzYxMjdjOWMwYWRmZTBlZjlhNGY3ZTg4Y2U3YTE1ODVkZDU5Y2Y3OGYwZWE1NzUzNWQ2YjFjZDc0NGMxZWU2MmQ3MjY1NzJmNTE0MzI=',
    ],
  },
  { source: "Micronaut's guides", secrets: ['pleaseChangeThisSecretForANewOne'] },
  { source: 'the documentation of Spring Security REST for Grails', secrets: ['qrD6h8K6S9503Q06Y6Rfk21TErImPYqa'] },
  { source: 'templates of the Play Framework', secrets: ['changeme', 'changethissecret'] },
  { source: 'the README of jwt-dotnet', secrets: ['GQDstcKsx0NHjPOuXOYg5MbeJ1XT0uFiwDVvVBrk'] },
  {
    source: 'the examples of System.IdentityModel.Tokens.Jwt on Stack Overflow',
    secrets: [
      'db3OIsj+BXE9NZDy0t8W3TcNekrF+2d/1sFnWG4HnV8TZY30iTOdtVWJG8abWvB1GlOgJuQZdcF2Luqm/hccMw==',
      '401b09eab3c013d4ca54922bb802bec8fd5318192b0a75f201d8b3727429090fb337591abd3e44453b954555b7a0812e1081c39b740293f765eae731f5a65ed1',
    ],
  },
  {
    source: 'a tutorial on ASP.NET Core, as its example key',
    secrets: [
      'this is my custom Secret key for authentication',
      'this is my custom Secret key for authnetication',
      'ThisismySecretKey',
      'Thisismysecretkey',
      'mysupersecret_secretkey!123',
      'veryVerySecretKey',
      'superSecretKey@345',
      'superSecretKey@83',
      'CodeMazeSecretKey',
      'C1CF4B7DC4C4175B6618DE4F55CA4',
      'JWTAuthenticationHIGHsecuredPasswordVVVp1OH7Xzyr',
      'JWTRefreshTokenHIGHsecuredPasswordVVVp1OH7Xzyr',
      'ByYM000OLlMQG6VVVp1OH7Xzyr7gHuw1qvUC5dcGt3SNM',
      'iNivDmHLpUA223sqsfhqGbMRdRj1PVkH',
      'super secret unguessable key',
      'super secret key',
      'my top secret key',
      'Yh2k7QSu4l8CZg5p6X3Pna9L0Miy4D3Bvt0JVr87UcOj69Kqw5R2Nmf4FWs03Hdx',
    ],
  },
  {
    source: 'the examples of IdentityServer',
    secrets: [
      '511536EF-F270-4058-80CA-1C89C192F69A',
      '901564A5-E7FE-42CB-B10D-61EF6A8F3654',
      '49C1A7E1-0C79-4A89-A3D6-A37998FB86B0',
    ],
  },
];
