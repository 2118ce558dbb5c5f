/**
 * Keys from the vectors of Project Wycheproof (Apache License 2.0, © Google LLC and the C2SP
 * authors): `json_web_signature_test.json`, `json_web_key_test.json`.
 */
export const wycheproofKeys = {
  hmac: { alg: 'HS256', use: 'sig', k: '-ebuDNsVZ2iJtoZ-akfXTSCt4UO2cruLCsbWlBinggE', kid: 'kid-aes-sign', kty: 'oct' },
  zeros: { kty: 'oct', kid: 'hs256-key', use: 'sig', alg: 'HS256', k: 'AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA' },
  ec: {
    alg: 'ES256',
    use: 'sig',
    kid: 'kid-ec-sign',
    kty: 'EC',
    crv: 'P-256',
    x: '04N0xi21hshyvBp7I167sbE_bXqyqkAPfefdklMO7wY',
    y: 'UI8exy-C06a7DUnjIdENkxeFtHM4-l_41LqEw9nVgmw',
  },
  rsa: {
    alg: 'RS256',
    use: 'sig',
    kid: 'kid-rsa-sign',
    kty: 'RSA',
    e: 'AQAB',
    n: [
      'kqGboBfAWttWPCA-0cGRgsY6SaYoIARt0B_PkaEcIq9HPYNdu9n6UuWHuuTHrjF_ZoQW97r5HaAorNvrMEGTGdxCHZdEtkHvNVVmrtxTBLiQCbCozXhFoIrV',
      'cr3qUBrdGnNn_M3jJi7Wg7p_-x62nS5gNG875oyheRkutHsQXikFZwsN3q_TsPNOVlCiHy8mxzaFTUQGm-X8UYexFyAivlDSjgDJLAZSWfxd7k9Gxuwa3AUf',
      'QqQcVcegmgKGCaErQ3qQbh1x7WB6iopE3_-GZ8HMAVtR9AmrVscqYsnjhaCehfAI0iKKs8zXr8tISc0ORbaalrkk03H1ZrsEnDKEWQ',
    ].join(''),
  },
  roca: {
    alg: 'RS256',
    use: 'sig',
    kid: 'kid-rsa-roca-sign',
    kty: 'RSA',
    e: 'AQAB',
    n: [
      'AanFpofbj7KjD4Lf-N2hVMKR7yewSyXhhbirIMTGpfYEhZ_lnt5UoK98DnKIgArXGTu3MaW_HhFw16HGaTDUHqPrId7fe4r11CqRw09yBFuW79V8sYIwHdzC',
      'aWflUI6auImYbVfoN9_nD5n8N8SY9DwXw7mwZM9wREPXoDPgOoIWl6q_MPsp7n0zs3Z5ZaiQWOOzl1S9OhwAfSiiOwz6efnXEaxuTEtPd7BjSx7NaFka8Dx9',
      'U7YqXy2RFj1O9PjyaDGuRh7YXsX3iMUSP_wSyHQg_c_qHRtKUsNSGCT7OZg0hzm2KphtjnayKJvC64vAbROBR4Ubg6Bxg9IQVZ-QYyE',
    ].join(''),
  },
  short: {
    kty: 'RSA',
    use: 'sig',
    alg: 'RS256',
    kid: 'RS256_1024',
    e: 'AQAB',
    n: [
      'rJBIp6T1YK-RtPyvYqFFlcucqewSAA_IReSFchE8qyiQrbARqRlXWkB2DR8j_pJQnIpYELbQWZC5Cd0PTGAU8rMbar2AW6zpmBbi7aQf17lUBdt8XI9M9rq7',
      'FPVQ1dDdUXm1SVH_9qqWhvMPR422SbfHBEzCAtzK0ANDRo6qz78',
    ].join(''),
  },
  exponentOne: {
    kty: 'RSA',
    use: 'sig',
    alg: 'RS256',
    kid: 'RS256_2048',
    e: 'AQ',
    n: [
      'u-SfdHPjFtGmzuoH6gheIIZ4nLwUHBQEtFGqOe0N8JuZUc5VOzlI8yl0r8ESilAouttkdftexj4VFJz5R9FH90ypVQDPL0H4mC_RtkcJ1DBB8MriU8dmzqSX',
      'P1SBs4s5L-pJWxKKLjXddD6gXJZ7HT_aPl2olvlLh8JkD_52U6sjdeP3OWDKvMu5GsrMlS9XJCVaCx8r9698OEElwK-ZW9PztgTSb-MvyTuyzis5Yc13n_z0',
      'wMLahpDilI2fzNsZ3yH6htu4VXPraSEZV6C0Z7epAAAUqiUnxh3WRupEICaewYEnW3MVS2hHwLwtPu_RR0XHoZr1oPSlQMP3Zi2QKw',
    ].join(''),
  },
} as const;
