export const id = 717;
export const ids = [717];
export const modules = {

/***/ 717:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readRestConversation: () => (/* binding */ readRestConversation)
/* harmony export */ });
/* harmony import */ var _marker_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93);
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5131);


/** The account behind `GITHUB_TOKEN`, which may not ask for its own name. */
const ACTIONS_BOT = 'github-actions[bot]';
const MOST_PAGES = 20;
async function ownLogin(repository) {
    try {
        return (await repository.client.read('GET /user')).data.login;
    }
    catch {
        return ACTIONS_BOT;
    }
}
async function pages(read) {
    const all = [];
    for (let page = 1; page <= MOST_PAGES; page++) {
        const items = await read(page);
        all.push(...items);
        if (items.length < 100)
            break;
    }
    return all;
}
/**
 * The same as `readConversation` over REST, for servers whose GraphQL does not know its fields: threads cannot be resolved
 * or minimised then, only edited.
 */
async function readRestConversation(repository, pull, tag) {
    const { read } = repository.client;
    const route = { ...(0,_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .routeOf */ .L)(repository), per_page: 100 };
    const [login, pullRequest, comments, reviews, issueComments] = await Promise.all([
        ownLogin(repository),
        read('GET /repos/{owner}/{repo}/pulls/{pull_number}', { ...(0,_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .routeOf */ .L)(repository), pull_number: pull }),
        pages(async (page) => {
            const path = 'GET /repos/{owner}/{repo}/pulls/{pull_number}/comments';
            return (await read(path, { ...route, pull_number: pull, page })).data;
        }),
        pages(async (page) => {
            const path = 'GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews';
            return (await read(path, { ...route, pull_number: pull, page })).data;
        }),
        pages(async (page) => {
            const path = 'GET /repos/{owner}/{repo}/issues/{issue_number}/comments';
            return (await read(path, { ...route, issue_number: pull, page })).data;
        }),
    ]);
    const own = ({ id, node_id, body, user }) => {
        const marker = user?.login === login ? (0,_marker_js__WEBPACK_IMPORTED_MODULE_1__/* .markerOf */ .we)(body ?? '') : undefined;
        return marker?.tag === tag ? [{ nodeId: node_id, databaseId: Number(id), body: body ?? '', marker }] : [];
    };
    const threads = comments.flatMap((comment) => {
        const [text] = own(comment);
        if (text?.marker.kind !== 'finding' || comment.in_reply_to_id !== undefined)
            return [];
        const { line, start_line } = comment;
        const onHead = comment.side === 'RIGHT' && typeof line === 'number';
        return [
            {
                id: '',
                path: comment.path,
                ...(onHead ? { lines: { startLine: start_line ?? line, endLine: line } } : {}),
                resolved: false,
                canResolve: false,
                canReopen: false,
                replies: comments.filter(({ in_reply_to_id }) => in_reply_to_id === comment.id).length,
                comment: text,
                minimised: false,
            },
        ];
    });
    return {
        head: pullRequest.data.head.sha,
        threads,
        reviews: reviews.flatMap(own).filter(({ marker }) => marker.kind === 'review'),
        summaries: issueComments.flatMap(own).filter(({ marker }) => marker.kind === 'summary'),
        canMinimise: false,
    };
}


/***/ })

};
