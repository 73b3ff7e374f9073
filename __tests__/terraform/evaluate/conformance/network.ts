import type { Cases } from './cases.ts';

/** Expressions and the JSON of their values, as OpenTofu's console gives them; 'error' where it refuses them. */
export const cases: Cases = [
  ['cidrhost("10.12.112.0/20", 268)', '"10.12.113.12"'],
  ['cidrhost("10.12.112.0/20", -1)', '"10.12.127.255"'],
  ['cidrhost("fd00:fd12:3456:7890:00a2::/72", 34)', '"fd00:fd12:3456:7890::22"'],
  ['cidrhost("1.2.3.4/32", 1)', 'error'],
  ['cidrhost("10.0.0.0", 1)', 'error'],
  ['cidrhost("10.0.0.0/8", 1.5)', 'error'],
  ['cidrnetmask("172.16.0.0/12")', '"255.240.0.0"'],
  ['cidrnetmask("0.0.0.0/0")', '"0.0.0.0"'],
  ['cidrnetmask("::/64")', 'error'],
  ['cidrnetmask("300.0.0.0/8")', 'error'],
  ['cidrsubnet("172.16.0.0/12", 4, 2)', '"172.18.0.0/16"'],
  ['cidrsubnet("fd00:fd12:3456:7890::/56", 16, 162)', '"fd00:fd12:3456:7800:a200::/72"'],
  ['cidrsubnet("10.1.2.0/24", 0, 0)', '"10.1.2.0/24"'],
  ['cidrsubnet("10.1.2.0/24", 4, 16)', 'error'],
  ['cidrsubnet("10.1.2.0/24", 9, 0)', 'error'],
  ['cidrsubnets("10.1.0.0/16", 4, 4, 8, 4)', '["10.1.0.0/20","10.1.16.0/20","10.1.32.0/24","10.1.48.0/20"]'],
  [
    'cidrsubnets("fd00:fd12:3456:7890::/56", 16, 16, 32)',
    '["fd00:fd12:3456:7800::/72","fd00:fd12:3456:7800:100::/72","fd00:fd12:3456:7800:200::/88"]',
  ],
  ['cidrsubnets("10.1.0.0/16")', '[]'],
  ['cidrsubnets("10.1.0.0/16", 0)', 'error'],
  ['cidrsubnets("10.1.0.0/16", 1, 1, 1)', 'error'],
  ['cidrcontains("192.168.2.0/20", "192.168.2.1")', 'true'],
  ['cidrcontains("10.0.0.0/8", "10.1.0.0/16")', 'true'],
  ['cidrcontains("10.0.0.0/16", "10.0.0.0/8")', 'false'],
  ['cidrcontains("fe80::/48", "192.168.2.1")', 'error'],
  ['cidrcontains("10.0.0.0/8", "x")', 'error'],
];
