resource "aws_organizations_policy" "guard" {
  name = "guard"
  type = "SERVICE_CONTROL_POLICY"
  content = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect   = "Deny"
        Action   = ["bedrock:DeleteGuardrail", "bedrock:PutResourcePolicy"]
        Resource = "*"
      },
    ]
  })
}
