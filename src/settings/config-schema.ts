import * as v from 'valibot';
import { SEVERITIES } from './settings.ts';

const text = v.pipe(v.string(), v.trim(), v.minLength(1, 'must not be empty'));
const texts = v.array(text);
const day = v.pipe(
  text,
  v.regex(/^\d{4}-\d{2}-\d{2}$/, 'must be a date like 2027-03-01'),
  v.check((value) => !Number.isNaN(Date.parse(`${value}T00:00:00Z`)), 'must be a date that exists'),
);

const suppression = v.strictObject({
  action: text,
  grantee: v.optional(text),
  path: v.optional(text),
  reason: v.pipe(text, v.minLength(10, 'must say why in at least 10 characters')),
  owner: v.optional(text),
  expires: day,
});

/** The configuration file, `.github/ai-permission-review.yml` at the base revision. Unknown keys are refused. */
export const configSchema = v.strictObject({
  version: v.optional(v.literal(1)),
  'fail-on-severity': v.optional(v.picklist([...SEVERITIES, 'none'])),
  'fail-on-undecided': v.optional(v.boolean()),
  'warn-only': v.optional(v.boolean()),
  'catalog-level': v.optional(v.picklist(['core', 'extended'])),
  'catalog-mode': v.optional(v.picklist(['extend', 'replace'])),
  'catalog-files': v.optional(texts),
  'ignore-paths': v.optional(texts),
  terraform: v.optional(v.strictObject({ 'var-files': v.optional(texts) })),
  cloudformation: v.optional(v.strictObject({ 'parameter-files': v.optional(texts) })),
  'inline-suppressions': v.optional(v.picklist(['base', 'allow', 'forbid'])),
  suppressions: v.optional(v.array(suppression)),
});

export type Config = v.InferOutput<typeof configSchema>;
