import { reached } from './reached.ts';
import { callers } from './terraform/callers.ts';
import { evaluation } from './terraform/evaluation.ts';
import { functions } from './terraform/functions.ts';
import { others } from './terraform/others.ts';
import { reading } from './terraform/reading.ts';

reached('terraform', { ...evaluation, ...functions, ...reading, ...callers, ...others });
