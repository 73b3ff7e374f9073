ACTIONS = ["bedrock:DeleteGuardrail"]
