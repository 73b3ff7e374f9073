/** An expression and the JSON of its value; `error` where Terraform refuses it, `unknown` where source cannot tell. */
export type Cases = readonly (readonly [expression: string, expected: string])[];
