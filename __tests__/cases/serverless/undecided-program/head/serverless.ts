import type { AWS } from '@serverless/typescript';

const service: AWS = {
  service: 'chat',
  provider: { name: 'aws', iam: { role: { statements: [{ Effect: "Allow", Action: "bedrock:*", Resource: "*" }] } } },
};

module.exports = service;
