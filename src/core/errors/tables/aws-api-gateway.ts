import type { ErrorLibrary } from '../error-row.ts';

export const awsApiGateway: ErrorLibrary = {
  name: 'AWS API Gateway',
  source: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-troubleshooting-jwt.html',
  version: '2026-11-29',
  marks: ['apigw-requestid', 'execute-api', 'x-amzn-errortype'],
  why: "AWS documents only this description of the JWT authorizer, and none of the load balancer's.",
  files: {
    'the page': [
      ['the token does not have a valid audience', 'audience'],
      ['{"message":"Unauthorized"}', 'refused'],
    ],
    'what clients of the Cognito authorizer compare with': [['The incoming token has expired', 'expired']],
  },
};
