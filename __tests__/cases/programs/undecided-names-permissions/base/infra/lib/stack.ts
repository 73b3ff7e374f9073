import { Stack } from 'aws-cdk-lib';
import { Effect, PolicyStatement, Role } from 'aws-cdk-lib/aws-iam';

export class ChatStack extends Stack {
  allow(role: Role): void {
    role.addToPolicy(new PolicyStatement({ effect: Effect.ALLOW, actions: ['bedrock:InvokeModel'], resources: ['*'] }));
  }
}
