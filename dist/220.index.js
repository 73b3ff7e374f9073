export const id = 220;
export const ids = [220];
export const modules = {

/***/ 2220:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createClient: () => (/* binding */ createClient)
/* harmony export */ });
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8499);

const TIMEOUT_MS = 30_000;
const PATIENCE = 2;
/** Fetch through the proxy that the environment names, if it names one. Certificates: NODE_EXTRA_CA_CERTS, read by Node. */
async function useProxy() {
    const env = process.env;
    if (!(env['HTTPS_PROXY'] ?? env['https_proxy'] ?? env['HTTP_PROXY'] ?? env['http_proxy']))
        return;
    const http = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 7067, 19));
    http.setGlobalProxyFromEnv?.();
}
const wait = (seconds) => new Promise((resolve) => setTimeout(resolve, seconds * 1000));
function headerOf(error, name) {
    if (typeof error !== 'object' || error === null || !('response' in error))
        return undefined;
    const { response } = error;
    if (typeof response !== 'object' || response === null || !('headers' in response))
        return undefined;
    const { headers } = response;
    if (typeof headers !== 'object' || headers === null)
        return undefined;
    const entry = Object.entries(headers).find(([key]) => key.toLowerCase() === name);
    return entry === undefined ? undefined : String(entry[1]);
}
/** Seconds until a rate limit is over, by `retry-after` or by the time of its reset. */
function limitEnds(error) {
    const after = Number(headerOf(error, 'retry-after'));
    if (after > 0)
        return after;
    const reset = Number(headerOf(error, 'x-ratelimit-reset'));
    return reset > 0 ? Math.max(1, Math.ceil(reset - Date.now() / 1000) + 1) : 60;
}
/** Repeats a call after a rate limit, when its end is near enough. */
async function patient(call, longestWait) {
    for (let attempt = 0;; attempt++) {
        try {
            return await call();
        }
        catch (error) {
            if (!(0,_problems_js__WEBPACK_IMPORTED_MODULE_0__/* .isRateLimit */ .a5)(error) || attempt >= PATIENCE)
                throw error;
            const seconds = limitEnds(error);
            if (seconds > longestWait)
                throw error;
            await wait(seconds);
        }
    }
}
function isList(value) {
    return Array.isArray(value);
}
function answerOf(body) {
    if (typeof body !== 'object' || body === null)
        throw new _problems_js__WEBPACK_IMPORTED_MODULE_0__/* .GraphqlProblem */ .d0('GraphQL answered without data.', []);
    const errors = 'errors' in body && isList(body.errors) ? body.errors : [];
    const data = 'data' in body ? body.data : undefined;
    return {
        data,
        errors: errors.map((error) => {
            const fields = typeof error === 'object' && error !== null ? error : {};
            return { type: String(fields.type ?? ''), message: String(fields.message ?? '') };
        }),
    };
}
/** A client for GitHub or a GitHub Enterprise server; loads octokit, so it is made only when a call is to be made. */
async function createClient(options) {
    const [{ Octokit: Plain }, { retry }, { throttling }] = await Promise.all([
        __webpack_require__.e(/* import() */ 14).then(__webpack_require__.bind(__webpack_require__, 8014)),
        Promise.all(/* import() */[__webpack_require__.e(725), __webpack_require__.e(225)]).then(__webpack_require__.bind(__webpack_require__, 4225)),
        Promise.all(/* import() */[__webpack_require__.e(725), __webpack_require__.e(38)]).then(__webpack_require__.bind(__webpack_require__, 4038)),
        useProxy(),
    ]);
    const { longestWait } = options;
    const common = {
        ...(options.token === undefined ? {} : { auth: options.token }),
        baseUrl: options.apiUrl,
        userAgent: 'ai-permission-review',
        log: { debug: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined },
        request: {
            fetch: (url, init) => fetch(url, { ...init, redirect: 'follow', signal: AbortSignal.timeout(TIMEOUT_MS) }),
        },
    };
    // the throttling plugin takes every GraphQL query for a write and spaces them by a second: reading goes without it
    const reader = new (Plain.plugin(retry))({ ...common, retry: { retries: 2 } });
    const soon = (seconds, _options, _octokit, count) => seconds <= longestWait && count < PATIENCE;
    const writer = new (Plain.plugin(retry, throttling))({
        ...common,
        retry: { enabled: false },
        throttle: { onRateLimit: soon, onSecondaryRateLimit: soon },
    });
    const graphql = { method: 'POST', url: options.graphqlUrl };
    reader.hook.wrap('request', (request, call) => patient(async () => request(call), longestWait));
    return {
        read: reader.request,
        write: writer.request,
        query: async (query, variables) => answerOf((await reader.request({ ...graphql, query, variables })).data),
        mutate: async (query, variables) => answerOf((await writer.request({ ...graphql, query, variables })).data),
    };
}


/***/ })

};
