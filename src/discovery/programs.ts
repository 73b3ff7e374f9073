/** Files whose programs are read for the policies that they make: TypeScript, JavaScript and Python. */
const READ = /\.(?:[cm]?[jt]sx?|py)$/;
/** Declarations without code, and what tools made. */
const NEVER = /\.d\.[cm]?ts$|\.min\.[cm]?js$|(?:^|\/)(?:node_modules|cdk\.out|site-packages|\.venv)\//;
/** Tests by the conventions of their frameworks: they give nobody anything. */
const TESTS =
  /(?:^|\/)(?:tests?|__tests__|__mocks__|__snapshots__|specs?|e2e|cypress)\/|\.(?:test|spec|e2e|cy|stories)\.[cm]?[jt]sx?$|(?:^|\/)(?:test_[^/]*|conftest)\.py$|(?:^|\/)[^/]+_test\.py$/i;

/** What configures an application of the AWS CDK: its context holds what the program's variables are by default. */
export function isContext(path: string): boolean {
  return /(?:^|\/)cdk\.json$/.test(path);
}

/** How files of data end that programs import or open. */
export const DATA_ENDINGS = ['.json', '.yaml', '.yml'] as const;

/** Whether a file may hold data that programs import or open: lists of actions, policies. */
export function isData(path: string): boolean {
  return (
    DATA_ENDINGS.some((ending) => path.endsWith(ending)) && !NEVER.test(path) && !TESTS.test(path) && !isContext(path)
  );
}

/** Whether data may be policies, or what they are made of: actions, resources, effects, principals, names of AWS-managed policies. */
export function mayBePolicyParts(text: string): boolean {
  return PARTS.test(text);
}

/** Whether the program in a file is read for the policies that it makes. */
export function isReadProgram(path: string): boolean {
  return READ.test(path) && !NEVER.test(path) && !TESTS.test(path);
}

const PARTS =
  /(?<![\w:/-])[a-z][a-z0-9-]{1,40}:[A-Z*][A-Za-z0-9*?]*(?![\w:/-])|["']\*["']|\barn:aws|\.amazonaws\.com\b|\b(?:Allow|Deny|ALLOW|DENY)\b|\b[A-Z]\w{3,100}Access\b/;
const ACTION = /["'`][a-z][a-z0-9-]{1,40}:[A-Z*][A-Za-z0-9*?]*["'`]/;
const MAKING =
  /Polic(?:y|ies)(?![a-z])|_polic(?:y|ies)\b|polic(?:y|ies)_?[aA]rn|:policy\/|\.grant(?:[A-Z(]|_[a-z])|CallAwsService|AwsCustomResource|Suppression|[pP]ermissions?_?[bB]oundar/;
/** What is only shown to people may name an action, too: it has to be read to be known for that. */
const SHOWN = /\b(?:print|console\.[a-z]+|log(?:ger|ging)?\.[a-z]+)\(.{0,200}[a-z]:[A-Z]/;
const EVERYTHING = /["'`]\*["'`]/;
const ABOUT = /polic|permission|statement|iam\b/i;

/** Whether a program can have to do with permissions: it names or shows actions, makes or attaches policies, or says why some are kept. */
export function mayGivePolicies(text: string): boolean {
  return ACTION.test(text) || MAKING.test(text) || SHOWN.test(text) || (EVERYTHING.test(text) && ABOUT.test(text));
}

/** Imports of the libraries whose objects are given permissions, of which a file need not say more: `allowModels(fn)`. */
const INFRASTRUCTURE =
  /["'](?:aws-cdk-lib|@aws-cdk\/|constructs["']|@pulumi\/|sst["'/])|\b(?:from|import)[ \t]+(?:aws_cdk|constructs|pulumi)/;

/** Whether a program can have to do with permissions by what other files of the repository do with what it hands them. */
export function mayTakePolicies(text: string): boolean {
  return INFRASTRUCTURE.test(text);
}

const PERMISSIONS =
  /PolicyStatement|PolicyDocument|PolicyA(?:rn|ttachment)|polic(?:y|ies)_?[aA]rn|:iam::aws:policy\/|(?:Managed|Role|User|Group|Inline)Polic(?:y|ies)\b|[aA](?:dd|ttach)\w*Polic(?:y|ies)\b|_polic(?:y|ies)\b|\bPolicy\(|\.grant(?:[A-Z(]|_[a-z])|\biam\b|CallAwsService|AwsCustomResource/;

/** Whether a program surely has to do with permissions of IAM: other things are called policies, too. */
export function namesPermissions(text: string): boolean {
  return ACTION.test(text) || PERMISSIONS.test(text) || (EVERYTHING.test(text) && /permissions/.test(text));
}
