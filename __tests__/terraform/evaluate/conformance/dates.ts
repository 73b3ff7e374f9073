import type { Cases } from './cases.ts';

/** Expressions and the JSON of their values, as OpenTofu's console gives them; 'error' where it refuses them. */
export const cases: Cases = [
  ['formatdate("YYYY-MM-DD\'T\'hh:mm:ssZ", "2018-01-02T23:12:01Z")', '"2018-01-02T23:12:01Z"'],
  ['formatdate("EEEE, DD-MMM-YY hh:mm:ss ZZZ", "2018-01-02T23:12:01Z")', '"Tuesday, 02-Jan-18 23:12:01 UTC"'],
  ['formatdate("h:mmaa H:mmAA", "2018-01-02T00:12:01Z")', '"0:12am 12:12AM"'],
  ['formatdate("Z ZZZ ZZZZ ZZZZZ", "2018-01-02T00:12:01-08:30")', '"-08:30 -0830 -0830 -08:30"'],
  ['formatdate("\'it\'\'s\' M D s", "2018-01-02T23:12:01.999Z")', '"it\'s 1 2 1"'],
  ['formatdate("YYYYY", "2018-01-02T00:12:01Z")', 'error'],
  ['formatdate("\'x", "2018-01-02T00:12:01Z")', 'error'],
  ['formatdate("DD", "2018-02-30T00:00:00Z")', 'error'],
  ['timeadd("2017-11-22T00:00:00Z", "10m")', '"2017-11-22T00:10:00Z"'],
  ['timeadd("2017-11-22T00:00:00+01:00", "-1.5h")', '"2017-11-21T22:30:00+01:00"'],
  ['timeadd("2017-11-22T00:00:00Z", "1h30m10.5s")', '"2017-11-22T01:30:10Z"'],
  ['timeadd("2017-11-22T00:00:00Z", "1d")', 'error'],
  ['timeadd("x", "1h")', 'error'],
  ['timeadd("2017-11-22T00:00:00Z", "")', 'error'],
  ['timecmp("2017-11-22T00:00:00Z", "2017-11-22T01:00:00+01:00")', '0'],
  ['timecmp("2017-11-22T00:00:00Z", "2017-11-23T00:00:00Z")', '-1'],
  ['timecmp("2017-11-22T00:00:00Z", "2017-11-21T00:00:00Z")', '1'],
  ['timecmp("x", "x")', 'error'],
];
