export const id = 628;
export const ids = [628];
export const modules = {

/***/ 7628:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  syncComments: () => (/* binding */ syncComments)
});

// EXTERNAL MODULE: ./build/report/summary.js + 1 modules
var summary = __webpack_require__(5738);
// EXTERNAL MODULE: ../../main/node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(5832);
// EXTERNAL MODULE: ./build/github/marker.js
var github_marker = __webpack_require__(93);
// EXTERNAL MODULE: ./build/github/problems.js
var problems = __webpack_require__(8499);
;// CONCATENATED MODULE: ./build/github/conversation.js



const QUERY = `query Conversation($owner: String!, $name: String!, $number: Int!, $threads: Boolean!, $afterThread: String,
  $reviews: Boolean!, $afterReview: String, $comments: Boolean!, $afterComment: String) {
  repository(owner: $owner, name: $name) {
    pullRequest(number: $number) {
      headRefOid
      reviewThreads(first: 50, after: $afterThread) @include(if: $threads) {
        pageInfo { hasNextPage endCursor }
        nodes {
          id isResolved viewerCanResolve viewerCanUnresolve path line startLine diffSide
          comments(first: 1) {
            totalCount
            nodes { id fullDatabaseId body viewerDidAuthor isMinimized }
          }
        }
      }
      reviews(first: 50, after: $afterReview) @include(if: $reviews) {
        pageInfo { hasNextPage endCursor }
        nodes { id fullDatabaseId body viewerDidAuthor }
      }
      comments(first: 50, after: $afterComment) @include(if: $comments) {
        pageInfo { hasNextPage endCursor }
        nodes { id fullDatabaseId body viewerDidAuthor }
      }
    }
  }
}`;
const number = dist/* pipe */.FsL(dist/* union */.KCZ([dist/* string */.YjP(), dist/* number */.aig()]), dist/* transform */.pdi(Number));
const Text = dist/* object */.Ikc({ id: dist/* string */.YjP(), fullDatabaseId: number, body: dist/* string */.YjP(), viewerDidAuthor: dist/* boolean */.zMY() });
const ThreadNode = dist/* object */.Ikc({
    id: dist/* string */.YjP(),
    isResolved: dist/* boolean */.zMY(),
    viewerCanResolve: dist/* boolean */.zMY(),
    viewerCanUnresolve: dist/* boolean */.zMY(),
    path: dist/* string */.YjP(),
    line: dist/* nullable */.mee(dist/* number */.aig()),
    startLine: dist/* nullable */.mee(dist/* number */.aig()),
    diffSide: dist/* string */.YjP(),
    comments: dist/* object */.Ikc({
        totalCount: dist/* number */.aig(),
        nodes: dist/* array */.YOg(dist/* object */.Ikc({ ...Text.entries, isMinimized: dist/* boolean */.zMY() })),
    }),
});
const pageOf = (node) => dist/* optional */.lqM(dist/* object */.Ikc({
    pageInfo: dist/* object */.Ikc({ hasNextPage: dist/* boolean */.zMY(), endCursor: dist/* nullable */.mee(dist/* string */.YjP()) }),
    nodes: dist/* array */.YOg(node),
}));
const Answer = dist/* object */.Ikc({
    repository: dist/* object */.Ikc({
        pullRequest: dist/* object */.Ikc({
            headRefOid: dist/* string */.YjP(),
            reviewThreads: pageOf(ThreadNode),
            reviews: pageOf(Text),
            comments: pageOf(Text),
        }),
    }),
});
/** Pages that are read of each list: 1,000 threads, reviews or comments. */
const MOST_PAGES = 20;
function ownText(node) {
    if (!node.viewerDidAuthor)
        return undefined;
    const marker = (0,github_marker/* markerOf */.we)(node.body);
    return marker && { nodeId: node.id, databaseId: node.fullDatabaseId, body: node.body, marker };
}
function threadOf(node) {
    const [first] = node.comments.nodes;
    const comment = first && ownText(first);
    if (!first || !comment || comment.marker.kind !== 'finding')
        return [];
    const onHead = node.diffSide === 'RIGHT' && node.line !== null;
    return [
        {
            id: node.id,
            path: node.path,
            ...(onHead ? { lines: { startLine: node.startLine ?? node.line ?? 0, endLine: node.line ?? 0 } } : {}),
            resolved: node.isResolved,
            canResolve: node.viewerCanResolve,
            canReopen: node.viewerCanUnresolve,
            replies: node.comments.totalCount - 1,
            comment,
            minimised: first.isMinimized,
        },
    ];
}
const next = (page) => page?.pageInfo.hasNextPage ? page.pageInfo.endCursor : undefined;
/**
 * Reads what earlier runs with this tag left on a pull request. Ours is what has our marker **and** was written by the
 * account that we act as: markers can be forged.
 * @throws GraphqlProblem when the token may not read it or the server does not know these fields.
 */
async function readConversation(repository, pull, tag) {
    const threads = [];
    const reviews = [];
    const summaries = [];
    let head = '';
    let after = { threads: null, reviews: null, comments: null };
    for (let page = 0; page < MOST_PAGES; page++) {
        const { data, errors } = await repository.client.query(QUERY, {
            owner: repository.owner,
            name: repository.name,
            number: pull,
            threads: after.threads !== undefined,
            afterThread: after.threads ?? null,
            reviews: after.reviews !== undefined,
            afterReview: after.reviews ?? null,
            comments: after.comments !== undefined,
            afterComment: after.comments ?? null,
        });
        const answer = dist/* safeParse */.xLC(Answer, data);
        if (!answer.success)
            throw new problems/* GraphqlProblem */.d0(errors[0]?.message ?? 'The pull request cannot be read.', errors.map(({ type }) => type));
        const { pullRequest } = answer.output.repository;
        head = pullRequest.headRefOid;
        threads.push(...(pullRequest.reviewThreads?.nodes ?? []).flatMap(threadOf));
        reviews.push(...(pullRequest.reviews?.nodes ?? []).flatMap((node) => ownText(node) ?? []));
        summaries.push(...(pullRequest.comments?.nodes ?? []).flatMap((node) => ownText(node) ?? []));
        after = {
            threads: next(pullRequest.reviewThreads),
            reviews: next(pullRequest.reviews),
            comments: next(pullRequest.comments),
        };
        if (after.threads === undefined && after.reviews === undefined && after.comments === undefined)
            break;
    }
    return {
        head,
        threads: threads.filter(({ comment }) => comment.marker.tag === tag),
        reviews: reviews.filter(({ marker }) => marker.tag === tag && marker.kind === 'review'),
        summaries: summaries.filter(({ marker }) => marker.tag === tag && marker.kind === 'summary'),
        canMinimise: true,
    };
}

// EXTERNAL MODULE: ./build/report/comment.js
var comment = __webpack_require__(7871);
// EXTERNAL MODULE: ./build/report/groups.js
var groups = __webpack_require__(6932);
;// CONCATENATED MODULE: ./build/github/anchors.js
/** Beyond this a comment hangs on its first line: GitHub repeats every line of the range above it. */
const LONGEST_RANGE = 12;
function linesOf(hunk, side) {
    return side === 'head'
        ? { from: hunk.headStart, to: hunk.headStart + hunk.headLines - 1 }
        : { from: hunk.baseStart, to: hunk.baseStart + hunk.baseLines - 1 };
}
/** The part of a range that is in one hunk: the hunk with its first line, else the nearest. */
function inHunk(diff, side, range, near) {
    let best;
    let distance = Number.POSITIVE_INFINITY;
    for (const hunk of diff.hunks) {
        const { from, to } = linesOf(hunk, side);
        const part = { from: Math.max(from, range.from), to: Math.min(to, range.to) };
        if (part.from > part.to)
            continue;
        const away = near < part.from ? part.from - near : near > part.to ? near - part.to : 0;
        if (away < distance) {
            best = part;
            distance = away;
        }
    }
    return best;
}
function lineAnchor(path, side, { from, to }) {
    const end = to - from >= LONGEST_RANGE ? from : to;
    return { kind: 'line', path, side, startLine: from, endLine: end };
}
/**
 * The best place for a group's comment: its own lines when a hunk shows them; else the nearest line of the same statement
 * that a hunk shows; else another place of the finding that the change touches; else the file; else the review's text.
 * GitHub shows three lines of context, and refuses a comment on any other line.
 */
function anchorOf(group, diffs) {
    const { location } = group;
    const own = diffs.of(location.file, location.side);
    if (own) {
        const exact = inHunk(own, location.side, { from: location.startLine, to: location.endLine }, location.startLine);
        if (exact)
            return lineAnchor(own.path, location.side, exact);
    }
    const related = group.findings.flatMap((finding) => finding.related);
    const order = ['statement', 'origin', 'resource', 'condition', 'deny', 'attachment', 'grantee'];
    for (const role of order)
        for (const place of related) {
            if (place.role !== role)
                continue;
            const diff = diffs.of(place.file, place.side);
            const here = place.file === location.file && place.side === location.side;
            if (!diff || (role === 'statement' && !here))
                continue;
            const range = { from: place.startLine, to: place.endLine ?? place.startLine };
            const part = inHunk(diff, place.side, range, here ? location.startLine : place.startLine);
            if (!part)
                continue;
            const near = here ? Math.min(Math.max(location.startLine, part.from), part.to) : part.from;
            return { kind: 'line', path: diff.path, side: place.side, startLine: near, endLine: near };
        }
    return own ? { kind: 'file', path: own.path } : { kind: 'body' };
}

;// CONCATENATED MODULE: ./build/github/plan.js




const idsOf = (group) => group.findings.map(({ fingerprint }) => (0,github_marker/* shortFingerprint */.nE)(fingerprint));
/** The comment of a group with its marker. */
function markedBody(group, options, lines) {
    const text = (0,comment/* commentBody */.I2)(group, { site: options.site, ...(lines ? { lines } : {}) });
    return (0,github_marker/* withMarker */.Pe)({ kind: 'finding', tag: options.tag, fingerprints: idsOf(group) }, text);
}
/** The thread that speaks of most of a group's findings, in the same file; an open one rather than a resolved one. */
function threadFor(group, threads, paths) {
    const ids = new Set(idsOf(group));
    let best;
    let most = 0;
    for (const thread of threads) {
        if (!paths.includes(thread.path))
            continue;
        const shared = thread.comment.marker.fingerprints.filter((id) => ids.has(id)).length;
        const weight = shared === 0 ? 0 : shared + (thread.minimised ? 0 : 0.5);
        if (weight > most) {
            best = thread;
            most = weight;
        }
    }
    return best;
}
/** Reasons for which whole files stay dark: a finding that is not seen then may still be there. */
const dark = new Set([
    'parse-error',
    'parser-disagreement',
    'not-text',
    'too-large',
    'limit',
    'not-read',
    'missing-file',
]);
/**
 * What to write, to change and to fold away. Identity is the fingerprint: a thread is kept when a push moves its lines, and
 * a second run on the same head finds nothing to do. While a part of the change could not be read, nothing counts as fixed.
 */
function planOf(report, diffs, conversation, options) {
    const left = new Set(conversation.threads);
    const known = new Set(conversation.reviews.flatMap(({ marker }) => marker.fingerprints));
    const post = [];
    const overflow = [];
    const update = [];
    const back = [];
    (0,groups/* groupsOf */.c1)(report).forEach((group, index) => {
        const anchor = anchorOf(group, diffs);
        const paths = anchor.kind === 'body' ? [group.location.file] : [anchor.path, group.location.file];
        const thread = threadFor(group, left, paths);
        if (thread) {
            left.delete(thread);
            const body = markedBody(group, options, thread.lines);
            if (!(0,github_marker/* sameText */.QV)(body, thread.comment.body))
                update.push({ thread, body });
            if (thread.minimised)
                back.push(thread);
            return;
        }
        if (idsOf(group).every((id) => known.has(id)))
            return;
        if (index >= options.mostComments)
            overflow.push(group);
        else
            post.push({ group, anchor });
    });
    const complete = !report.undecided.some(({ reason }) => dark.has(reason));
    const fixed = complete ? [...left].filter((thread) => !thread.minimised) : [];
    return { post, overflow, update, fixed, back };
}

// EXTERNAL MODULE: ./build/report/markdown-style.js
var markdown_style = __webpack_require__(9281);
// EXTERNAL MODULE: ./build/report/wording.js
var wording = __webpack_require__(6662);
;// CONCATENATED MODULE: ./build/report/review-body.js



const MOST_NAMED = 100;
function namedLine(group, site) {
    const [point] = group.points;
    const more = group.points.length > 1 ? ` and ${group.points.length - 1} more` : '';
    const what = point ? (0,wording/* headline */.Pl)(point, markdown_style/* markdownStyle */.Tb) : '';
    return `- ${wording/* severitySigns */.GA[group.severity]} ${wording/* severityNames */.qx[group.severity]}, ${(0,markdown_style/* placeLink */.aE)(group.location, site)}: ${what}${more}`;
}
/** The text of a review: short when all is at its line, and whatever could not be put at a line. */
function reviewBody({ comments, whole, named, site }) {
    const head = comments > 0
        ? `**AI Permission Review:** ${(0,wording/* plural */.LS)(comments, 'place')} in this change newly ${comments === 1 ? 'grants' : 'grant'} sensitive AI permissions.`
        : '**AI Permission Review:** sensitive AI permissions are newly granted.';
    const parts = [head];
    let length = head.length;
    const left = [];
    for (const group of whole) {
        const part = `---\n\n${(0,markdown_style/* placeLink */.aE)(group.location, site)} (no line of this change to comment on)\n\n${(0,comment/* commentBody */.I2)(group, { site })}`;
        if (length + part.length > comment/* longestComment */.yd * 0.7)
            left.push(group);
        else {
            parts.push(part);
            length += part.length;
        }
    }
    const lines = [];
    const rest = [...left, ...named];
    for (const group of rest.slice(0, MOST_NAMED)) {
        const line = namedLine(group, site);
        if (length + line.length > comment/* longestComment */.yd * 0.95)
            break;
        lines.push(line);
        length += line.length + 1;
    }
    if (lines.length < rest.length)
        lines.push(`- … and ${rest.length - lines.length} more in the job summary and the report file`);
    if (rest.length > 0)
        parts.push(`---\n\n**Not commented one by one:**\n\n${lines.join('\n')}`);
    return parts.join('\n\n');
}

// EXTERNAL MODULE: ./build/github/repository.js
var github_repository = __webpack_require__(5131);
;// CONCATENATED MODULE: ./build/github/post-review.js





function lineComment({ group, anchor }, options) {
    if (anchor.kind !== 'line')
        return [];
    const side = anchor.side === 'base' ? 'LEFT' : 'RIGHT';
    const lines = { startLine: anchor.startLine, endLine: anchor.endLine };
    const here = anchor.path === group.location.file && anchor.side === 'head';
    return [
        {
            path: anchor.path,
            body: markedBody(group, options, here ? lines : undefined),
            line: anchor.endLine,
            side,
            ...(anchor.startLine < anchor.endLine ? { start_line: anchor.startLine, start_side: side } : {}),
        },
    ];
}
/**
 * Posts a review with its line comments. GitHub refuses a review whole when one line is not in the diff, and does not say
 * which: then the halves are tried, so that only what is refused by itself is left. Always COMMENT: the check has the verdict.
 */
async function postLines(target, comments, body, options) {
    try {
        await target.repository.client.write('POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews', {
            ...(0,github_repository/* routeOf */.L)(target.repository),
            pull_number: target.pull,
            commit_id: target.head,
            event: 'COMMENT',
            body,
            comments: comments.flatMap((comment) => lineComment(comment, options)),
        });
        return { posted: comments.length, refused: [] };
    }
    catch (error) {
        if ((0,problems/* statusOf */.c2)(error) !== 422 || comments.length === 0)
            throw error;
        if (comments.length === 1)
            return { posted: 0, refused: comments };
        const middle = comments.length >> 1;
        const first = await postLines(target, comments.slice(0, middle), body, options);
        const second = await postLines(target, comments.slice(middle), body, options);
        return { posted: first.posted + second.posted, refused: [...first.refused, ...second.refused] };
    }
}
/** Comments on whole files; those that GitHub refuses, as for a file that it does not see as changed, are given back. */
async function postFiles(target, comments, options) {
    const refused = [];
    let posted = 0;
    for (const { group, anchor } of comments) {
        if (anchor.kind === 'body') {
            refused.push(group);
            continue;
        }
        try {
            await target.repository.client.write('POST /repos/{owner}/{repo}/pulls/{pull_number}/comments', {
                ...(0,github_repository/* routeOf */.L)(target.repository),
                pull_number: target.pull,
                commit_id: target.head,
                path: anchor.path,
                body: markedBody(group, options),
                subject_type: 'file',
            });
            posted++;
        }
        catch (error) {
            if ((0,problems/* statusOf */.c2)(error) !== 422)
                throw error;
            refused.push(group);
        }
    }
    return { posted, refused };
}
/**
 * Posts what is new: comments on lines in one review, then on files; what has no place, or none that GitHub takes, in the
 * review's text. Returns how many comments were written.
 */
async function postReview(target, post, overflow, options) {
    const onLines = post.filter(({ anchor }) => anchor.kind === 'line');
    const onFiles = post.filter(({ anchor }) => anchor.kind === 'file');
    let whole = post.filter(({ anchor }) => anchor.kind === 'body').map(({ group }) => group);
    let named = overflow;
    const textOf = (comments) => (0,github_marker/* withMarker */.Pe)({
        kind: 'review',
        tag: options.tag,
        fingerprints: [...whole, ...named].flatMap(({ findings }) => findings.map(({ fingerprint }) => fingerprint)),
    }, reviewBody({ comments, whole, named, site: options.site }));
    let written = 0;
    let refused = [];
    if (onLines.length > 0) {
        const review = await postLines(target, onLines, textOf(onLines.length + onFiles.length), options);
        written += review.posted;
        refused = review.refused;
        if (review.posted > 0) {
            whole = [];
            named = [];
        }
    }
    const files = await postFiles(target, [...onFiles, ...refused], options);
    written += files.posted;
    whole = [...whole, ...files.refused];
    if (whole.length > 0 || named.length > 0)
        await postLines(target, [], textOf(0), options);
    return written + (whole.length > 0 || named.length > 0 ? 1 : 0);
}

;// CONCATENATED MODULE: ./build/github/tidy.js

const minimise = (id) => ({
    field: 'minimizeComment(input: { subjectId: $ID, classifier: RESOLVED }) { clientMutationId }',
    id,
});
const unminimise = (id) => ({
    field: 'unminimizeComment(input: { subjectId: $ID }) { clientMutationId }',
    id,
});
const resolve = (id) => ({
    field: 'resolveReviewThread(input: { threadId: $ID }) { clientMutationId }',
    id,
});
const reopen = (id) => ({
    field: 'unresolveReviewThread(input: { threadId: $ID }) { clientMutationId }',
    id,
});
/** Many small mutations in one call; GitHub carries out each by itself and says which failed. */
async function mutateAll(repository, operations) {
    if (operations.length === 0)
        return [];
    const fields = operations.map(({ field }, i) => `m${i}: ${field.replace('$ID', `$i${i}`)}`);
    const head = operations.map((_, i) => `$i${i}: ID!`).join(', ');
    const variables = Object.fromEntries(operations.map(({ id }, i) => [`i${i}`, id]));
    const { data } = await repository.client.mutate(`mutation Tidy(${head}) { ${fields.join('\n')} }`, variables);
    const done = typeof data === 'object' && data !== null ? data : {};
    return operations.filter((_, i) => Object.entries(done).every(([key, value]) => key !== `m${i}` || value === null));
}
async function edit(repository, thread, body) {
    await repository.client.write('PATCH /repos/{owner}/{repo}/pulls/comments/{comment_id}', {
        ...(0,github_repository/* routeOf */.L)(repository),
        comment_id: thread.comment.databaseId,
        body,
    });
}
const FIXED = '✅ **Fixed:** this is no longer newly granted.';
function fixedBody(thread, head) {
    const [marker = '', ...text] = thread.comment.body.split('\n');
    if (text[0]?.startsWith(FIXED))
        return thread.comment.body;
    return [marker, `${FIXED} (${head.slice(0, 12)})`, '', ...text].join('\n');
}
/**
 * Brings earlier comments up to date: edits those that say something else now, folds away those whose findings are gone,
 * and unfolds those whose findings are back. Nothing is deleted: people may have answered. Threads are resolved where the
 * token can (it takes `contents: write`), and nothing is said where it cannot.
 */
async function tidyThreads(repository, plan, head, canMinimise) {
    for (const { thread, body } of plan.update)
        await edit(repository, thread, body);
    const byEdit = async (threads) => {
        for (const thread of threads) {
            const body = fixedBody(thread, head);
            if (body !== thread.comment.body)
                await edit(repository, thread, body);
        }
    };
    if (!canMinimise) {
        await byEdit(plan.fixed);
        return { updated: plan.update.length, fixed: plan.fixed.length };
    }
    const operations = [
        ...plan.fixed.map(({ comment }) => minimise(comment.nodeId)),
        ...plan.fixed.filter(({ canResolve, resolved }) => canResolve && !resolved).map(({ id }) => resolve(id)),
        ...plan.back.map(({ comment }) => unminimise(comment.nodeId)),
        ...plan.back.filter(({ canReopen, resolved }) => canReopen && resolved).map(({ id }) => reopen(id)),
    ];
    const failed = new Set((await mutateAll(repository, operations)).map(({ id }) => id));
    await byEdit(plan.fixed.filter(({ comment }) => failed.has(comment.nodeId)));
    return { updated: plan.update.length, fixed: plan.fixed.length };
}

;// CONCATENATED MODULE: ./build/github/sync-comments.js








const NOTHING = { posted: 0, updated: 0, fixed: 0, summary: 'none' };
/** Room for the marker below GitHub's 65,536 characters. */
const LONGEST_SUMMARY = 60_000;
async function conversationOf({ repository, pull, tag }) {
    try {
        return await readConversation(repository, pull.number, tag);
    }
    catch (error) {
        if ((0,problems/* isRateLimit */.a5)(error) || (0,problems/* statusOf */.c2)(error) === 401)
            throw error;
        const { readRestConversation } = await __webpack_require__.e(/* import() */ 717).then(__webpack_require__.bind(__webpack_require__, 717));
        return readRestConversation(repository, pull.number, tag);
    }
}
async function syncSummary(input, conversation) {
    const { repository, pull, report, site, tag } = input;
    if (input.summary === 'never')
        return 'none';
    const title = tag === 'default' ? {} : { title: `AI Permission Review (${tag})` };
    const text = (0,summary/* summaryMarkdown */.e)(report, { site, longest: LONGEST_SUMMARY, ...title });
    const body = (0,github_marker/* withMarker */.Pe)({ kind: 'summary', tag, fingerprints: [] }, text);
    const [known] = conversation.summaries;
    if (known) {
        if ((0,github_marker/* sameText */.QV)(known.body, body, true))
            return 'unchanged';
        await repository.client.write('PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}', {
            ...(0,github_repository/* routeOf */.L)(repository),
            comment_id: known.databaseId,
            body,
        });
        return 'updated';
    }
    if (input.summary === 'on-failure' && report.conclusion !== 'fail')
        return 'none';
    await repository.client.write('POST /repos/{owner}/{repo}/issues/{issue_number}/comments', {
        ...(0,github_repository/* routeOf */.L)(repository),
        issue_number: pull.number,
        body,
    });
    return 'posted';
}
async function syncOnce(input) {
    const { repository, pull, report, site, tag } = input;
    const conversation = await conversationOf(input);
    if (conversation.head !== site.head)
        return {
            ...NOTHING,
            warning: `The pull request has moved on to ${conversation.head.slice(0, 12)}: comments are left to the run for that commit.`,
        };
    const options = { tag, site, mostComments: input.mostComments };
    const plan = planOf(report, input.diffs, conversation, options);
    const target = { repository, pull: pull.number, head: site.head };
    const posted = await postReview(target, plan.post, plan.overflow, options);
    const tidied = await tidyThreads(repository, plan, site.head, conversation.canMinimise);
    const summary = await syncSummary(input, conversation);
    return { posted, ...tidied, summary };
}
function whatToGrant({ event, pull }) {
    if (pull.fromFork && event === 'pull_request')
        return 'Pull requests from forks have a read-only token on pull_request: read the job summary, or run on pull_request_target, which this action does safely as it checks nothing out.';
    return 'Give the job "permissions: pull-requests: write" (and "contents: read") to have the findings as comments.';
}
/**
 * Makes the pull request say what the report says. Never throws: the verdict stands without it, so whatever goes wrong
 * becomes one warning. After a server error the state is read again and only what is missing is written.
 */
async function syncComments(input) {
    for (let attempt = 0;; attempt++) {
        try {
            return await syncOnce(input);
        }
        catch (error) {
            if ((0,problems/* isTransient */.dg)(error) && attempt < 2)
                continue;
            const what = `The comments on the pull request are not complete (${(0,problems/* messageOf */.bD)(error)}).`;
            if ((0,problems/* isRateLimit */.a5)(error))
                return { ...NOTHING, warning: `${what} GitHub limits the calls of this token: run the job again later.` };
            if ((0,problems/* isForbidden */.US)(error))
                return { ...NOTHING, warning: `${what} ${whatToGrant(input)}` };
            return { ...NOTHING, warning: `${what} Run the job again.` };
        }
    }
}


/***/ })

};
