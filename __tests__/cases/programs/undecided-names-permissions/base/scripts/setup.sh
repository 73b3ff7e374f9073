#!/bin/sh
aws iam attach-role-policy --role-name chat --policy-arn "arn:aws:iam::aws:policy/ReadOnlyAccess"
