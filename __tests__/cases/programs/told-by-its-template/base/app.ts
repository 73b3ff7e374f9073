role.addToPolicy(new PolicyStatement({ actions: ['s3:GetObject'], resources: ['*'] }));
