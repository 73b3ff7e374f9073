const ENDINGS =
  /\.(?:[cm]?[jt]sx?|py|go|java|kts?|scala|groovy|cs|fs|vb|rb|rs|php|swift|sh|bash|zsh|ps1|hcl|j2|jinja2?|jsonnet|libsonnet|cue|dhall|nix)$/i;

/** Whether a file is a program: it can make policies (an AWS CDK application, a script), and is never run or evaluated here. */
export function isProgram(path: string): boolean {
  return ENDINGS.test(path) && !path.includes('node_modules/');
}

/** Whether a file is YAML: of one that no front-end knows (an Ansible playbook, a workflow), what it does with names is not known. */
export function isYaml(path: string): boolean {
  return /\.ya?ml$/i.test(path);
}
