/** Pieces of the configurations that stand in for public modules. */

/** Variables that are null, or have the given default. */
export function variables(defaults: Readonly<Record<string, string>>, ...others: readonly string[]): string {
  const withNull = others.map((name) => [name, 'null'] as const);
  return [...Object.entries(defaults), ...withNull]
    .map(([name, value]) => `variable "${name}" {\n  default = ${value}\n}\n`)
    .join('');
}

export function outputs(values: Readonly<Record<string, string>>): string {
  return Object.entries(values)
    .map(([name, value]) => `output "${name}" {\n  value = ${value}\n}\n`)
    .join('');
}

/** The arguments of a `statement` block, taken from an object as public modules take statements. */
const STATEMENT = `
      sid           = lookup(statement.value, "sid", null)
      effect        = lookup(statement.value, "effect", "Allow")
      actions       = lookup(statement.value, "actions", null)
      not_actions   = lookup(statement.value, "not_actions", null)
      resources     = lookup(statement.value, "resources", null)
      not_resources = lookup(statement.value, "not_resources", null)
      dynamic "principals" {
        for_each = lookup(statement.value, "principals", [])
        content {
          type        = principals.value.type
          identifiers = principals.value.identifiers
        }
      }
      dynamic "not_principals" {
        for_each = lookup(statement.value, "not_principals", [])
        content {
          type        = not_principals.value.type
          identifiers = not_principals.value.identifiers
        }
      }
      dynamic "condition" {
        for_each = lookup(statement.value, "condition", [])
        content {
          test     = condition.value.test
          variable = condition.value.variable
          values   = condition.value.values
        }
      }
      dynamic "condition" {
        for_each = lookup(statement.value, "conditions", [])
        content {
          test     = condition.value.test
          variable = condition.value.variable
          values   = condition.value.values
        }
      }`;

/** What a policy document is made of: expressions for its statements (a map or list) and for the documents around them. */
export interface DocumentParts {
  readonly statements: string;
  readonly sources?: string;
  readonly overrides?: string;
  readonly forEach?: string;
}

/** A policy document whose statements are objects. */
export function policyDocument(label: string, { statements, sources, overrides, forEach }: DocumentParts): string {
  return `data "aws_iam_policy_document" "${label}" {
  ${forEach ? `for_each = ${forEach}` : ''}
  ${sources ? `source_policy_documents = ${sources}` : ''}
  ${overrides ? `override_policy_documents = ${overrides}` : ''}
  dynamic "statement" {
    for_each = ${statements}
    content {${STATEMENT}
    }
  }
}
`;
}

/** A role: its arguments, its inline policies by an expression each, and a list of ARNs of managed ones. */
export interface RoleParts {
  /** `count` or `for_each` and what it is. */
  readonly meta: string;
  readonly name: string;
  readonly trust?: string;
  readonly arns?: string;
  /** An expression of a list of JSON policies. */
  readonly inline?: string;
  readonly boundary?: string;
}

/** A role. Inline policies stand in for the managed policies that a module makes for its role alone. */
export function role(label: string, { meta, name, trust, arns, inline, boundary }: RoleParts): string {
  const policies = `  dynamic "inline_policy" {
    for_each = ${inline}
    content {
      policy = inline_policy.value
    }
  }
`;
  return `resource "aws_iam_role" "${label}" {
  ${meta}
  name = ${name}
  ${trust ? `assume_role_policy = ${trust}` : ''}
  ${arns ? `managed_policy_arns = ${arns}` : ''}
  ${boundary ? `permissions_boundary = ${boundary}` : ''}
${inline ? policies : ''}}
`;
}
