OTHER = ["s3:GetObject", "bedrock:DeleteGuardrail"]
