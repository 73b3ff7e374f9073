import { limits } from '../../../src/limits.ts';
import { counted, type Reaches, repeated } from '../reached.ts';
import { acting, exactly, finds, granted, reportOn, told } from './support.ts';

const { terraform } = limits;

/** `true && true && …`, a step for each and one more. */
const steps = (count: number): string => Array.from({ length: count }, () => 'true').join(' && ');
/** The limits on one root's evaluation. */
export const evaluation = {
  steps: exactly(
    'steps',
    terraform.steps,
    (padding) =>
      acting(
        `local.many ? ${granted} : "s3:GetObject"`,
        `locals {\n  many = alltrue([for i in range(1000) : ${steps(296)}]) && ${steps(padding)}\n}\n`,
      ),
    'steps of evaluation',
  ),
  depth: exactly(
    'depth',
    terraform.depth,
    (padding) =>
      acting(
        `local.deep ? ${granted} : "s3:GetObject"`,
        `locals {\n  half = ${repeated(100, '!')}true\n  deep = ${repeated(padding, '!')}local.half\n}\n`,
      ),
    'levels of expressions',
  ),
  output: exactly(
    'output',
    terraform.output,
    (padding) =>
      acting(
        `local.more != "" && length(local.long) > 0 ? ${granted} : "s3:GetObject"`,
        `locals {\n  part = "${repeated(15_000, 'x')}"\n  long = [for i in range(1000) : "\${local.part}y"]\n  more = "${repeated(padding, 'z')}"\n}\n`,
      ),
    'characters of results',
  ),
  elements: told(
    (beyond) =>
      acting(`distinct(split(",", "${counted(terraform.elements + beyond, () => 'bedrock:DeleteGuardrail', ',')}"))`),
    `a collection of ${terraform.elements + 1} elements`,
  ),
  valueParts: told((beyond) => {
    // 1 + 199 times 1000 + 999
    const list = (scalars: number) => `[${counted(scalars, () => '1', ',')}]`;
    const more = `locals {\n  a = ${list(999)}\n  b = [${counted(199, () => 'local.a', ',')}, ${list(998 + beyond)}]\n}\n`;
    return acting(`length(local.b) > 0 ? ${granted} : "s3:GetObject"`, more);
  }, 'a value of more than 200000 parts'),
  exponent: told((beyond) => {
    // 512 bits in front, of which 15 zeros remain
    const digits = 2n ** BigInt(terraform.exponent + 15 + beyond);
    return acting(`${digits} > 1 ? ${granted} : "s3:GetObject"`);
  }, 'a number of too many digits'),
  typeDepth: async (beyond) => {
    // Terraform takes no condition whose results are a list and an object
    const wrapped = (inner: string) =>
      `${repeated(terraform.typeDepth - 1 + beyond, '[')}${inner}${repeated(terraform.typeDepth - 1 + beyond, ']')}`;
    return finds(
      await reportOn(acting(`can(true ? ${wrapped('[]')} : ${wrapped('{}')}) ? ${granted} : "s3:GetObject"`)),
    );
  },
} satisfies Record<string, Reaches>;
