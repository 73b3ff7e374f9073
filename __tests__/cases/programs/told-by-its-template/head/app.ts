role.addToPolicy(new PolicyStatement({ actions: ['bedrock:DeleteGuardrail'], resources: ['*'] }));
