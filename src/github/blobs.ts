import { createHash } from 'node:crypto';
import * as v from 'valibot';
import { limits } from '../limits.ts';
import type { BlobContent } from '../revisions/revision.ts';
import { statusOf } from './problems.ts';
import { type Repository, routeOf } from './repository.ts';

const QUERY_BLOBS = limits.github.queryBlobs;
const QUERY_BYTES = limits.github.queryBytes;

/** A blob whose id and size are known from its tree. */
export interface WantedBlob {
  readonly id: string;
  readonly size: number;
}

const Blob = v.object({ text: v.nullable(v.string()), isTruncated: v.nullable(v.boolean()) });
const Answer = v.object({ repository: v.record(v.string(), v.unknown()) });

/** Git's object id of a blob: whether text that went through JSON and GitHub's idea of encodings is still the same bytes. */
function blobId(bytes: Uint8Array, like: string): string {
  return createHash(like.length === 64 ? 'sha256' : 'sha1')
    .update(`blob ${bytes.length}\0`)
    .update(bytes)
    .digest('hex');
}

function batches(blobs: readonly WantedBlob[]): readonly (readonly WantedBlob[])[] {
  const all: WantedBlob[][] = [];
  let bytes = 0;
  for (const blob of blobs) {
    const last = all.at(-1);
    bytes += blob.size;
    if (last && last.length < QUERY_BLOBS && bytes <= QUERY_BYTES) last.push(blob);
    else {
      all.push([blob]);
      bytes = blob.size;
    }
  }
  return all;
}

/** One GraphQL query for many blobs; those that it does not give whole and byte for byte are left to REST. */
async function queryBlobs(
  repository: Repository,
  blobs: readonly WantedBlob[],
  into: Map<string, BlobContent>,
): Promise<void> {
  const fields = blobs.map(({ id }, i) => `b${i}: object(oid: "${id}") { ... on Blob { text isTruncated } }`);
  const query = `query Blobs($owner: String!, $name: String!) { repository(owner: $owner, name: $name) { ${fields.join(' ')} } }`;
  const { data } = await repository.client.query(query, { owner: repository.owner, name: repository.name });
  const answer = v.safeParse(Answer, data);
  if (!answer.success) return;
  blobs.forEach(({ id }, i) => {
    const blob = v.safeParse(Blob, answer.output.repository[`b${i}`]);
    if (!blob.success || blob.output.text === null || blob.output.isTruncated) return;
    const bytes = new TextEncoder().encode(blob.output.text);
    if (blobId(bytes, id) === id) into.set(id, { kind: 'bytes', bytes });
  });
}

async function restBlob(repository: Repository, id: string): Promise<BlobContent> {
  try {
    const { data } = await repository.client.read('GET /repos/{owner}/{repo}/git/blobs/{file_sha}', {
      ...routeOf(repository),
      file_sha: id,
    });
    return { kind: 'bytes', bytes: Buffer.from(data.content, 'base64') };
  } catch (error) {
    if (statusOf(error) === 404) return { kind: 'missing' };
    throw error;
  }
}

/**
 * Reads blobs by id: a hundred a GraphQL query, and one by one over REST what GraphQL does not give (binary files, long
 * texts, texts in other encodings, servers without GraphQL, no token).
 */
export async function readApiBlobs(
  repository: Repository,
  blobs: readonly WantedBlob[],
): Promise<ReadonlyMap<string, BlobContent>> {
  const result = new Map<string, BlobContent>();
  const wanted = blobs.filter(({ id }) => /^[0-9a-f]{40,64}$/.test(id));
  await Promise.all(batches(wanted).map((batch) => queryBlobs(repository, batch, result).catch(() => undefined)));
  const left = wanted.filter(({ id }) => !result.has(id));
  await Promise.all(left.map(async ({ id }) => result.set(id, await restBlob(repository, id))));
  return result;
}
