import { regexEngine } from '../../src/terraform/evaluate/functions/regexes.ts';
import { yamlParser } from '../../src/terraform/evaluate/functions/yaml.ts';
import { cloudFormation } from '../../src/terraform/extract/stack-templates.ts';

// Tests of single rooms evaluate over files that cannot load code; the reviews of whole revisions can.
await Promise.all([cloudFormation.load(), regexEngine.load(), yamlParser.load()]);
