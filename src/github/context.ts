/** The toolkit reads the event's payload while it is loaded, and fails if that is no JSON: only `job.ts` loads this, with care. */
export { context } from '@actions/github';
