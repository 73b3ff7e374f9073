/** The example pull request "Let the assistant manage its own guardrails", as files before and after. */
export interface Example {
  readonly title: string;
  readonly base: Readonly<Record<string, string>>;
  readonly head: Readonly<Record<string, string>>;
}

const role = `resource "aws_iam_role" "assistant" {
  name = "support-assistant"

  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Action    = "sts:AssumeRole"
      Principal = { Service = "lambda.amazonaws.com" }
    }]
  })
}
`;

const policy = (statements: string) => `
data "aws_iam_policy_document" "assistant" {
${statements}}

resource "aws_iam_role_policy" "assistant" {
  name   = "assistant"
  role   = aws_iam_role.assistant.id
  policy = data.aws_iam_policy_document.assistant.json
}
`;

const answers = `  statement {
    sid       = "Answer"
    actions   = ["bedrock:InvokeModel"]
    resources = ["arn:aws:bedrock:eu-west-1::foundation-model/amazon.nova-lite-v1:0"]
  }
`;

const configure = (actions: string) => `
  statement {
    sid       = "Configure"
    actions   = ${actions}
    resources = ["*"]
  }
`;

const protect = `
  statement {
    sid       = "ProtectGuardrails"
    effect    = "Deny"
    actions   = ["bedrock:DeleteGuardrail", "bedrock:UpdateGuardrail"]
    resources = ["*"]
  }
`;

const template = (managed: string) => `AWSTemplateFormatVersion: "2010-09-09"
Resources:
  NotebookRole:
    Type: AWS::IAM::Role
    Properties:
      AssumeRolePolicyDocument:
        Version: "2012-10-17"
        Statement:
          - Effect: Allow
            Principal: { Service: sagemaker.amazonaws.com }
            Action: sts:AssumeRole
      ManagedPolicyArns:
        - ${managed}
`;

export const example: Example = {
  title: 'Let the assistant look after its own settings',
  base: {
    'infra/assistant/iam.tf':
      role + policy(answers + configure('["bedrock:GetGuardrail", "bedrock:ListGuardrails"]') + protect),
    'stacks/notebooks.yaml': template('arn:aws:iam::aws:policy/AmazonSageMakerReadOnly'),
  },
  head: {
    // the statements change places as well: a refactoring, about which nothing is said
    'infra/assistant/iam.tf': role + policy(`${configure('["bedrock:*"]').slice(1)}\n${answers}`),
    'stacks/notebooks.yaml': template('arn:aws:iam::aws:policy/AmazonSageMakerFullAccess'),
  },
};
