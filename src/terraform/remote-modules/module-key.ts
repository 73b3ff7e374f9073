/**
 * The name under which a public module is known here, `namespace/name/provider//submodule`, from any way to write its
 * source (Terraform documentation, "Module Sources"): a registry address, or a git or GitHub address of its repository
 * `terraform-<provider>-<name>`. Undefined for what is neither.
 */
export function moduleKey(source: string): string | undefined {
  const text = source.slice(0, 500);
  const query = text.indexOf('?');
  const plain = (query < 0 ? text : text.slice(0, query)).replace(/^git::/, '');
  const path = plain
    .replace(/^(https|ssh):\/\//, '')
    .replace(/^git@/, '')
    .replace(/^github\.com[:/]/, 'github.com/');
  const [base = '', sub = ''] = path.split('//');
  const parts = base.replace(/\.git$/, '').split('/');
  const suffix = sub === '' ? '' : `//${sub.replace(/^modules\//, '').replace(/\/$/, '')}`;
  if (parts[0] === 'github.com' && parts[1] && parts[2]) {
    const [terraform, provider, ...name] = parts[2].split('-');
    if (terraform !== 'terraform' || !provider || name.length === 0) return undefined;
    return `${parts[1]}/${name.join('-')}/${provider}${suffix}`;
  }
  const address = parts[0]?.includes('.') ? parts.slice(1) : parts;
  return address.length === 3 ? `${address.join('/')}${suffix}` : undefined;
}
