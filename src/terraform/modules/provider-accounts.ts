import { onceOfEach } from '../../located/once.ts';
import { propertyOf } from '../../located/tree.ts';
import { knownText, type Value } from '../../located/value.ts';
import { describe } from '../evaluate/describe.ts';
import type { Module } from './module.ts';
import { type Placed, sourceOf } from './placed.ts';

/** The arguments of a provider that tell whose account it works in (AWS provider documentation, "Authentication and Configuration"). */
const ARGUMENTS = ['profile', 'access_key', 'shared_config_files', 'shared_credentials_files', 'allowed_account_ids'];

/** The nested blocks of a provider by which it takes a role, which is one of that account. */
const ROLES = ['assume_role', 'assume_role_with_web_identity'];

/**
 * The account that a resource's own provider works in, as a text that is equal for equal accounts: '' for that of the usual
 * provider, and where the module does not configure the provider. So a name in one account is not the same name in another.
 */
export function accountOf(module: Module, { block, source }: Placed): string {
  const attribute = block.body.attributes.find(({ name }) => name.name === 'provider');
  if (!attribute) return '';
  const { start, end } = attribute.value;
  const written = sourceOf(attribute, source).text.slice(start, Math.min(end, start + 200));
  const [type, alias, ...more] = written.replaceAll('"', '').trim().split('.');
  if (type === undefined || alias === undefined || more.length > 0) return '';
  return otherThanUsual(module, `${type}.${alias}`);
}

const otherThanUsual = onceOfEach((module: Module, provider: string): string => {
  const [type = '', alias] = provider.split('.');
  const own = configured(module, type, alias);
  return own === configured(module, type, undefined) ? '' : own;
});

/** What a provider's configuration tells of its account. */
function configured(module: Module, type: string, alias: string | undefined): string {
  const placed = module.blocksOf('provider').find((one) => {
    if (one.block.labels[0]?.name !== type) return false;
    const name = module.attribute(one, 'alias');
    return (name && knownText(name)) === alias;
  });
  if (!placed) return '';
  const roles = ROLES.flatMap((role) => [
    ...module
      .nested(placed.block.body, placed.source, role, {})
      .map(({ body, values }) => module.attributeOf(body, placed.source, 'role_arn', values)),
    // the Cloud Control provider has it as an attribute
    propertyOf(module.attribute(placed, role), 'role_arn'),
  ]).flatMap((arn) => arn ?? []);
  const told = roles.length > 0 ? roles.map(accountIn) : ARGUMENTS.map((name) => argument(module, placed, name));
  return told.filter((text) => text !== '').join(' ');
}

function argument(module: Module, placed: Placed, name: string): string {
  const value = module.attribute(placed, name);
  return value ? `${name} ${describe(value)}` : '';
}

/** The account in a role's ARN, or the ARN where that is not known. */
function accountIn(arn: Value): string {
  const account = knownText(arn)?.split(':')[4];
  return account !== undefined && account !== '' ? account : describe(arn);
}
