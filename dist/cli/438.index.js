export const id = 438;
export const ids = [438,63];
export const modules = {

/***/ 9063:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   atLevel: () => (/* binding */ atLevel),
/* harmony export */   makeCatalog: () => (/* binding */ makeCatalog)
/* harmony export */ });
/* harmony import */ var _entry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2064);

/** Builds a catalog from entries; of two entries with the same action the later one counts. */
function makeCatalog(versions, all) {
    const index = new Map();
    for (const entry of all)
        index.set(entry.action.toLowerCase(), entry);
    const entries = [...index.values()].sort((a, b) => (0,_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n6)(a.action, b.action));
    const groups = new Map();
    for (const entry of entries) {
        const group = groups.get(entry.service);
        if (group)
            group.push(entry);
        else
            groups.set(entry.service, [entry]);
    }
    return Object.freeze({
        ...versions,
        entries,
        find: (action) => index.get(action.toLowerCase()),
        byService: (prefix) => groups.get(prefix.toLowerCase()) ?? [],
        services: [...groups.keys()].sort(_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n6),
    });
}
/** The same catalog with only the entries that a level asks for: `core` leaves out `extended` ones. */
function atLevel(catalog, level) {
    if (level === 'extended')
        return catalog;
    return makeCatalog(catalog, catalog.entries.filter((entry) => entry.level === 'core'));
}


/***/ }),

/***/ 2064:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gO: () => (/* binding */ severities),
/* harmony export */   n6: () => (/* binding */ compareText)
/* harmony export */ });
/* unused harmony exports compareSeverity, compareEntries */
/** All severities, the most severe first. */
const severities = ['critical', 'high', 'medium', 'low'];
/** Orders by severity, the most severe first; 0 when equal. */
function compareSeverity(a, b) {
    return severities.indexOf(a) - severities.indexOf(b);
}
/** Orders strings by UTF-16 code units, independent of the locale. */
function compareText(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
/** Orders entries by severity, then by name. */
function compareEntries(a, b) {
    return compareSeverity(a.severity, b.severity) || compareText(a.action, b.action);
}


/***/ }),

/***/ 7851:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   aN: () => (/* binding */ decodeFacts),
/* harmony export */   mM: () => (/* binding */ loadFacts)
/* harmony export */ });
/* unused harmony export indexFacts */
/** What a stored action stands for. */
function decodeFacts(service, stored) {
    const [name, accessLevel, types, keys] = stored;
    const resourceTypes = [];
    for (const code of types) {
        const type = service.types[code >> 1];
        if (type)
            resourceTypes.push({ name: type[0], arn: type[1], required: code % 2 === 1 });
    }
    const conditionKeys = [];
    for (const index of keys) {
        const key = service.keys[index];
        if (key !== undefined)
            conditionKeys.push(key);
    }
    const action = `${service.prefix}:${name}`;
    return { action, accessLevel, wildcardOnly: types.length === 0, resourceTypes, conditionKeys };
}
/** An index over stored facts; an action's facts are decoded when they are asked for. */
function indexFacts(services) {
    const byPrefix = new Map();
    const byName = new Map();
    for (const service of services)
        byPrefix.set(service.prefix, service);
    const namesOf = (service) => {
        const known = byName.get(service.prefix);
        if (known)
            return known;
        const names = new Map(service.actions.map((stored) => [stored[0].toLowerCase(), stored]));
        byName.set(service.prefix, names);
        return names;
    };
    return {
        find(action) {
            const colon = action.indexOf(':');
            const service = byPrefix.get(action.slice(0, Math.max(colon, 0)).toLowerCase());
            const stored = service && namesOf(service).get(action.slice(colon + 1).toLowerCase());
            return stored && decodeFacts(service, stored);
        },
        actionsOf(prefix) {
            const service = byPrefix.get(prefix.toLowerCase());
            return service ? service.actions.map(([name]) => `${service.prefix}:${name}`) : [];
        },
        prefixes: [...byPrefix.keys()].sort(),
    };
}
/** Loads the facts of every action of the AI services' prefixes, sensitive or not. */
async function loadFacts() {
    const { factsJson } = await __webpack_require__.e(/* import() */ 161).then(__webpack_require__.bind(__webpack_require__, 6161));
    const stored = JSON.parse(factsJson);
    return indexFacts(stored.services);
}


/***/ }),

/***/ 2438:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  loadCatalog: () => (/* binding */ loadCatalog),
  pageOf: () => (/* binding */ pageOf)
});

// EXTERNAL MODULE: ./build/catalog/catalog.js
var catalog = __webpack_require__(9063);
// EXTERNAL MODULE: ./build/catalog/facts.js
var catalog_facts = __webpack_require__(7851);
;// CONCATENATED MODULE: ./build/catalog/generated/catalog.js
// Written by "npm run generate". Do not edit.
const catalogJson = `{"version":"0.1.0","iamData":"2026-09-26","references":[
"https://servicereference.us-east-1.amazonaws.com/v1/agent-registry/agent-registry.json",
"https://servicereference.us-east-1.amazonaws.com/v1/agentaccess-mcp/agentaccess-mcp.json",
"https://servicereference.us-east-1.amazonaws.com/v1/aidevops/aidevops.json",
"https://servicereference.us-east-1.amazonaws.com/v1/aiops/aiops.json",
"https://servicereference.us-east-1.amazonaws.com/v1/aoss/aoss.json",
"https://servicereference.us-east-1.amazonaws.com/v1/aws-external-anthropic/aws-external-anthropic.json",
"https://hub.prowler.com/check/cloudtrail_threat_detection_llm_jacking",
"https://servicereference.us-east-1.amazonaws.com/v1/aws-marketplace/aws-marketplace.json",
"https://servicereference.us-east-1.amazonaws.com/v1/bedrock-agentcore/bedrock-agentcore.json",
"https://unit42.paloaltonetworks.com/indirect-prompt-injection-poisons-ai-longterm-memory/",
"https://github.com/prowler-cloud/prowler/blob/master/prowler/providers/aws/services/iam/lib/privilege_escalation.py",
"https://www.beyondtrust.com/blog/entry/aws-agentcore-privilege-escalation",
"https://sonraisecurity.com/blog/aws-agentcore-privilege-escalation-bedrock-scp-fix/",
"https://github.com/DataDog/pathfinding.cloud/blob/main/data/paths/bedrock/bedrock-001.yaml",
"https://sonraisecurity.com/blog/sandboxed-to-compromised-new-research-exposes-credential-exfiltration-paths-in-aws-code-interpreters/",
"https://github.com/DataDog/pathfinding.cloud/blob/main/data/paths/bedrock/bedrock-002.yaml",
"https://github.com/HackTricks-wiki/hacktricks-cloud/blob/master/src/pentesting-cloud/aws-security/aws-privilege-escalation/aws-bedrock-privesc/README.md",
"https://servicereference.us-east-1.amazonaws.com/v1/bedrock-mantle/bedrock-mantle.json",
"https://github.com/aws-samples/service-control-policy-examples/tree/main/Service-specific-controls/Amazon-Bedrock",
"https://servicereference.us-east-1.amazonaws.com/v1/bedrock-websearch/bedrock-websearch.json",
"https://servicereference.us-east-1.amazonaws.com/v1/bedrock/bedrock.json",
"https://sonraisecurity.com/blog/safeguarding-aws-ai-services-protecting-sensitive-permissions",
"https://github.com/elastic/detection-rules/blob/main/rules/integrations/aws/persistence_bedrock_agent_or_action_group_manipulation.toml",
"https://unit42.paloaltonetworks.com/amazon-bedrock-multiagent-applications/",
"https://github.com/elastic/detection-rules/blob/main/rules/integrations/aws/persistence_bedrock_third_party_or_external_knowledge_base_associated_to_agent.toml",
"https://sonraisecurity.com/blog/cracks-in-the-bedrock/",
"https://github.com/elastic/detection-rules/blob/main/rules/integrations/aws/persistence_bedrock_agent_created.toml",
"https://github.com/elastic/detection-rules/blob/main/rules/integrations/aws/persistence_bedrock_untrusted_model_imported_or_marketplace_endpoint_registered.toml",
"https://github.com/elastic/detection-rules/blob/main/rules/integrations/aws/impact_bedrock_knowledge_base_or_rag_data_source_poisoning.toml",
"https://github.com/elastic/detection-rules/blob/main/rules/integrations/aws/persistence_bedrock_foundation_model_access_enabled_or_entitlement_granted.toml",
"https://github.com/elastic/detection-rules/blob/main/rules/integrations/aws/impact_bedrock_provisioned_model_throughput_tampering.toml",
"https://github.com/elastic/detection-rules/blob/main/rules/integrations/aws/defense_evasion_bedrock_automated_reasoning_safety_policy_tampering.toml",
"https://github.com/elastic/detection-rules/blob/main/rules/integrations/aws/impact_bedrock_api_key_destructive_action.toml",
"https://github.com/elastic/detection-rules/blob/main/rules/integrations/aws/defense_evasion_bedrock_guardrail_deleted_or_weakened.toml",
"https://github.com/elastic/detection-rules/blob/main/rules/integrations/aws/defense_evasion_bedrock_model_invocation_logging_disabled_or_modified.toml",
"https://github.com/elastic/detection-rules/blob/main/rules/integrations/aws/persistence_bedrock_resource_based_policy_modified_or_deleted.toml",
"https://sysdig.com/blog/llmjacking-stolen-cloud-credentials-used-in-new-ai-attack/",
"https://sysdig.com/blog/growing-dangers-of-llmjacking/",
"https://github.com/elastic/detection-rules/blob/main/rules/integrations/aws/discovery_bedrock_model_recon_and_invocation_via_long_term_key.toml",
"https://servicereference.us-east-1.amazonaws.com/v1/cleanrooms-ml/cleanrooms-ml.json",
"https://servicereference.us-east-1.amazonaws.com/v1/codeguru-profiler/codeguru-profiler.json",
"https://servicereference.us-east-1.amazonaws.com/v1/codeguru-reviewer/codeguru-reviewer.json",
"https://servicereference.us-east-1.amazonaws.com/v1/codeguru-security/codeguru-security.json",
"https://servicereference.us-east-1.amazonaws.com/v1/codewhisperer/codewhisperer.json",
"https://servicereference.us-east-1.amazonaws.com/v1/comprehend/comprehend.json",
"https://servicereference.us-east-1.amazonaws.com/v1/comprehendmedical/comprehendmedical.json",
"https://github.com/HackTricks-wiki/hacktricks-cloud/blob/master/src/pentesting-cloud/aws-security/aws-privilege-escalation/aws-sagemaker-privesc/README.md",
"https://servicereference.us-east-1.amazonaws.com/v1/datazone/datazone.json",
"https://servicereference.us-east-1.amazonaws.com/v1/devops-guru/devops-guru.json",
"https://servicereference.us-east-1.amazonaws.com/v1/entityresolution/entityresolution.json",
"https://servicereference.us-east-1.amazonaws.com/v1/finops-agent/finops-agent.json",
"https://servicereference.us-east-1.amazonaws.com/v1/forecast/forecast.json",
"https://servicereference.us-east-1.amazonaws.com/v1/frauddetector/frauddetector.json",
"https://servicereference.us-east-1.amazonaws.com/v1/health-agent/health-agent.json",
"https://servicereference.us-east-1.amazonaws.com/v1/healthlake/healthlake.json",
"https://github.com/iann0036/iam-dataset/blob/main/aws/tags.json",
"https://servicereference.us-east-1.amazonaws.com/v1/iam/iam.json",
"https://servicereference.us-east-1.amazonaws.com/v1/kendra-ranking/kendra-ranking.json",
"https://servicereference.us-east-1.amazonaws.com/v1/kendra/kendra.json",
"https://github.com/primeharbor/sensitive_iam_actions/blob/main/actions.yaml",
"https://servicereference.us-east-1.amazonaws.com/v1/lex/lex.json",
"https://servicereference.us-east-1.amazonaws.com/v1/lookoutequipment/lookoutequipment.json",
"https://servicereference.us-east-1.amazonaws.com/v1/lookoutmetrics/lookoutmetrics.json",
"https://servicereference.us-east-1.amazonaws.com/v1/lookoutvision/lookoutvision.json",
"https://servicereference.us-east-1.amazonaws.com/v1/machinelearning/machinelearning.json",
"https://servicereference.us-east-1.amazonaws.com/v1/medical-imaging/medical-imaging.json",
"https://servicereference.us-east-1.amazonaws.com/v1/monitron/monitron.json",
"https://servicereference.us-east-1.amazonaws.com/v1/nova-act/nova-act.json",
"https://servicereference.us-east-1.amazonaws.com/v1/omics/omics.json",
"https://servicereference.us-east-1.amazonaws.com/v1/panorama/panorama.json",
"https://servicereference.us-east-1.amazonaws.com/v1/personalize/personalize.json",
"https://servicereference.us-east-1.amazonaws.com/v1/polly/polly.json",
"https://servicereference.us-east-1.amazonaws.com/v1/q/q.json",
"https://servicereference.us-east-1.amazonaws.com/v1/qapps/qapps.json",
"https://servicereference.us-east-1.amazonaws.com/v1/qbusiness/qbusiness.json",
"https://servicereference.us-east-1.amazonaws.com/v1/qdeveloper/qdeveloper.json",
"https://servicereference.us-east-1.amazonaws.com/v1/rekognition/rekognition.json",
"https://servicereference.us-east-1.amazonaws.com/v1/researchstudio/researchstudio.json",
"https://servicereference.us-east-1.amazonaws.com/v1/s3vectors/s3vectors.json",
"https://servicereference.us-east-1.amazonaws.com/v1/sagemaker-geospatial/sagemaker-geospatial.json",
"https://servicereference.us-east-1.amazonaws.com/v1/sagemaker-mlflow/sagemaker-mlflow.json",
"https://servicereference.us-east-1.amazonaws.com/v1/sagemaker/sagemaker.json",
"https://github.com/elastic/detection-rules/blob/main/rules/integrations/aws/privilege_escalation_sagemaker_execution_role_passed_by_unusual_principal.toml",
"https://github.com/HackTricks-wiki/hacktricks-cloud/blob/master/src/pentesting-cloud/aws-security/aws-post-exploitation/aws-sagemaker-post-exploitation/README.md",
"https://github.com/DataDog/pathfinding.cloud/blob/main/data/paths/sagemaker/sagemaker-001.yaml",
"https://rhinosecuritylabs.com/aws/aws-privilege-escalation-methods-mitigation-part-2/",
"https://github.com/DataDog/pathfinding.cloud/blob/main/data/paths/sagemaker/sagemaker-005.yaml",
"https://github.com/elastic/detection-rules/blob/main/rules/integrations/aws/persistence_sagemaker_lifecycle_config_suspicious_script_content.toml",
"https://github.com/DataDog/pathfinding.cloud/blob/main/data/paths/sagemaker/sagemaker-004.yaml",
"https://github.com/salesforce/cloudsplaining/blob/master/cloudsplaining/shared/constants.py",
"https://github.com/DataDog/pathfinding.cloud/blob/main/data/paths/sagemaker/sagemaker-003.yaml",
"https://github.com/HackTricks-wiki/hacktricks-cloud/blob/master/src/pentesting-cloud/aws-security/aws-persistence/aws-sagemaker-persistence/README.md",
"https://github.com/DataDog/pathfinding.cloud/blob/main/data/paths/sagemaker/sagemaker-002.yaml",
"https://servicereference.us-east-1.amazonaws.com/v1/securityagent/securityagent.json",
"https://servicereference.us-east-1.amazonaws.com/v1/textract/textract.json",
"https://servicereference.us-east-1.amazonaws.com/v1/transcribe/transcribe.json",
"https://servicereference.us-east-1.amazonaws.com/v1/transform-custom/transform-custom.json",
"https://servicereference.us-east-1.amazonaws.com/v1/transform/transform.json",
"https://servicereference.us-east-1.amazonaws.com/v1/translate/translate.json",
"https://servicereference.us-east-1.amazonaws.com/v1/user-subscriptions/user-subscriptions.json",
"https://servicereference.us-east-1.amazonaws.com/v1/wisdom/wisdom.json"
],"services":[
{"facts":{"prefix":"agent-registry","types":[["registry","arn:*:agent-registry:*:*:registry/*"],["registry-record","arn:*:agent-registry:*:*:registry/*/record/*"]],"keys":["aws:ResourceTag/*"],"actions":[
["PutResourcePolicy","Write",[0],[0]],
["UpdateRegistryRecord","Write",[3],[0]],
["UpdateRegistryRecordStatus","Write",[3],[0]]
]},"entries":[
{"action":"agent-registry:PutResourcePolicy","tactic":"Persistence","tacticId":"TA0003","atlas":[],"rationale":"Opens the agent catalogue to other accounts.","severity":"high","level":"core","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","references":[0]},
{"action":"agent-registry:UpdateRegistryRecord","tactic":"Persistence","tacticId":"TA0003","atlas":["AML.T0110"],"rationale":"Repoints a trusted listing to a different endpoint.","severity":"medium","level":"extended","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","references":[0]},
{"action":"agent-registry:UpdateRegistryRecordStatus","tactic":"Persistence","tacticId":"TA0003","atlas":["AML.T0104"],"rationale":"Self-approves a catalogue entry so others discover a hostile agent or MCP server.","severity":"medium","level":"extended","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","references":[0]}
]},
{"facts":{"prefix":"agentaccess-mcp","types":[],"keys":["agentaccess-mcp:StackArn"],"actions":[
["CallForwardedTool","Write",[],[0]],
["GetScreenshot","Read",[],[0]],
["InvokeMcp","Write",[],[0]],
["TypeText","Write",[],[0]]
]},"entries":[
{"action":"agentaccess-mcp:CallForwardedTool","tactic":"Execution","tacticId":"TA0002","atlas":["AML.T0053"],"rationale":"Runs tools on a remote WorkSpaces desktop via MCP.","severity":"high","level":"core","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","references":[1]},
{"action":"agentaccess-mcp:GetScreenshot","tactic":"Collection","tacticId":"TA0009","atlas":["AML.T0085.001"],"rationale":"Captures what is on a remote desktop.","severity":"high","level":"core","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","references":[1]},
{"action":"agentaccess-mcp:InvokeMcp","tactic":"Execution","tacticId":"TA0002","atlas":["AML.T0053"],"rationale":"Opens the MCP session that controls a desktop.","severity":"high","level":"core","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","references":[1]},
{"action":"agentaccess-mcp:TypeText","tactic":"Execution","tacticId":"TA0002","atlas":["AML.T0050"],"rationale":"Types in a user's remote desktop, equivalent to hands-on keyboard.","severity":"high","level":"core","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","references":[1]}
]},
{"facts":{"prefix":"aidevops","types":[
["agentspace","arn:*:aidevops:*:*:agentspace/*"],
["private-connection","arn:*:aidevops:*:*:private-connection/*"],
["service","arn:*:aidevops:*:*:service/*"]
],"keys":["aws:ResourceTag/*","aws:RequestTag/*","aws:TagKeys"],"actions":[
["AssociateService","Write",[1],[0]],
["CreateAccessToken","Write",[1],[0]],
["CreateOneTimeLoginSession","Write",[1],[0]],
["CreatePrivateConnection","Write",[3],[1,0,2]],
["RegisterService","Write",[5],[1,0,2]],
["UpdateApprovalAction","Write",[1],[0]],
["UpdateKnowledgeItem","Write",[1],[0]],
["UpdateOperatorAppIdpConfig","Write",[1],[0]]
]},"entries":[
{"action":"aidevops:AssociateService","tactic":"Persistence","tacticId":"TA0003","atlas":["AML.T0110"],"rationale":"Connects accounts, repositories or MCP servers to the agent.","severity":"high","level":"core","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","references":[2]},
{"action":"aidevops:CreateAccessToken","tactic":"Credential Access","tacticId":"TA0006","atlas":["AML.T0091.000"],"rationale":"Issues a token that drives the operations agent from outside IAM.","severity":"high","level":"core","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","references":[2]},
{"action":"aidevops:CreateOneTimeLoginSession","tactic":"Initial Access","tacticId":"TA0001","atlas":["AML.T0012"],"rationale":"Mints a login link to the agent's web app.","severity":"high","level":"core","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","references":[2]},
{"action":"aidevops:CreatePrivateConnection","tactic":"Lateral Movement","tacticId":"TA0008","atlas":[],"rationale":"Opens a network path from the agent to private systems.","severity":"high","level":"core","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","references":[2]},
{"action":"aidevops:RegisterService","tactic":"Persistence","tacticId":"TA0003","atlas":["AML.T0110"],"rationale":"Registers an external service whose data and tools the agent trusts.","severity":"high","level":"core","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","references":[2]},
{"action":"aidevops:UpdateApprovalAction","tactic":"Execution","tacticId":"TA0002","atlas":["AML.T0053"],"rationale":"Approves tool calls that were held for a human.","severity":"high","level":"core","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","references":[2]},
{"action":"aidevops:UpdateKnowledgeItem","tactic":"Persistence","tacticId":"TA0003","atlas":["AML.T0080"],"rationale":"Edits runbook knowledge the agent follows.","severity":"medium","level":"extended","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","references":[2]},
{"action":"aidevops:UpdateOperatorAppIdpConfig","tactic":"Persistence","tacticId":"TA0003","atlas":["AML.T0012"],"rationale":"Points the agent app at a different identity provider.","severity":"critical","level":"core","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","references":[2]}
]},
{"facts":{"prefix":"aiops","types":[["investigation-group","arn:*:aiops:*:*:investigation-group/*"]],"keys":["aws:RequestTag/*","aws:ResourceTag/*","aws:TagKeys"],"actions":[
["CreateInvestigationGroup","Write",[],[0,1,2]],
["PutInvestigationGroupPolicy","Write",[1],[1]],
["UpdateInvestigationGroup","Write",[1],[1]]
]},"entries":[
{"action":"aiops:CreateInvestigationGroup","tactic":"Persistence","tacticId":"TA0003","atlas":[],"rationale":"Creates an investigation group with a passed, broadly reading role.","severity":"medium","level":"extended","origin":"inferred","noisy":false,"passRole":true,"since":"0.1.0","references":[3]},
{"action":"aiops:PutInvestigationGroupPolicy","tactic":"Persistence","tacticId":"TA0003","atlas":[],"rationale":"Opens investigations, full of telemetry, to other principals.","severity":"high","level":"core","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","references":[3]},
{"action":"aiops:UpdateInvestigationGroup","tactic":"Persistence","tacticId":"TA0003","atlas":[],"rationale":"Changes role, key or chat channels of investigations.","severity":"medium","level":"extended","origin":"inferred","noisy":false,"passRole":true,"since":"0.1.0","references":[3]}
]},
{"facts":{"prefix":"aoss","types":[["Collection","arn:*:aoss:*:*:collection/*"]],"keys":["aoss:CollectionId","aoss:collection","aws:ResourceTag/*","aoss:index"],"actions":[
["APIAccessAll","Write",[1],[0,1,2]],
["CreateAccessPolicy","Write",[],[1,3]],
["CreateSecurityPolicy","Write",[],[1]],
["UpdateAccessPolicy","Write",[],[1,3]],
["UpdateSecurityPolicy","Write",[],[1]]
]},"entries":[
{"action":"aoss:APIAccessAll","tactic":"Collection","tacticId":"TA0009","atlas":["AML.T0085.000"],"rationale":"Gate for all data-plane calls on collections.","severity":"medium","level":"extended","origin":"inferred","noisy":true,"passRole":false,"since":"0.1.0","references":[4]},
{"action":"aoss:CreateAccessPolicy","tactic":"Persistence","tacticId":"TA0003","atlas":["AML.T0085.000"],"rationale":"Grants data access to serverless collections, commonly the RAG store.","severity":"high","level":"core","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","references":[4]},
{"action":"aoss:CreateSecurityPolicy","tactic":"Defense Evasion","tacticId":"TA0005","atlas":["AML.T0085.000"],"rationale":"Adds a network policy that may expose a collection publicly.","severity":"high","level":"core","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","references":[4]},
{"action":"aoss:UpdateAccessPolicy","tactic":"Persistence","tacticId":"TA0003","atlas":["AML.T0085.000"],"rationale":"Widens data access on a collection.","severity":"high","level":"core","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","references":[4]},
{"action":"aoss:UpdateSecurityPolicy","tactic":"Defense Evasion","tacticId":"TA0005","atlas":["AML.T0085.000"],"rationale":"Can make a collection's network access public.","severity":"high","level":"core","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","references":[4]}
]},
{"facts":{"prefix":"aws-external-anthropic","types":[["workspace","arn:*:aws-external-anthropic:*:*:workspace/*"]],"keys":[
"aws-external-anthropic:Capability",
"aws-external-anthropic:BearerTokenType",
"aws:ResourceTag/*",
"aws-external-anthropic:KeyArn"
],"actions":[
["AssumeConsole","Write",[],[0]],
["CallWithBearerToken","List",[],[1]],
["CreateBatchInference","Write",[1],[2]],
["CreateEnvironment","Write",[1],[2]],
["CreateInference","Write",[1],[2]],
["CreateSkill","Write",[1],[2]],
["CreateWebhook","Write",[1],[2]],
["DisableKey","Write",[],[3]],
["GetVault","Read",[1],[2]],
["ProcessEnvironmentWork","Write",[1],[2]],
["UpdateAgent","Write",[1],[2]],
["UpdateWorkspace","Write",[1],[3,2]]
]},"entries":[
{"action":"aws-external-anthropic:AssumeConsole","tactic":"Initial Access","tacticId":"TA0001","atlas":["AML.T0012"],"rationale":"Turns an AWS identity into a Claude Platform console session, with capability set by a condition key.","severity":"critical","level":"core","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","references":[5]},
{"action":"aws-external-anthropic:CallWithBearerToken","tactic":"Defense Evasion","tacticId":"TA0005","atlas":["AML.T0091.000"],"rationale":"Permits bearer-token calls to Claude Platform, so leaked keys work without SigV4.","severity":"high","level":"core","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","references":[5]},
{"action":"aws-external-anthropic:CreateBatchInference","tactic":"Impact","tacticId":"TA0040","atlas":["AML.T0034.001"],"rationale":"Submits large asynchronous batches, cheap to start and costly to run.","severity":"medium","level":"extended","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","references":[5]},
{"action":"aws-external-anthropic:CreateEnvironment","tactic":"Execution","tacticId":"TA0002","atlas":["AML.T0103"],"rationale":"Creates an execution environment for managed agents.","severity":"high","level":"core","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","references":[5]},
{"action":"aws-external-anthropic:CreateInference","tactic":"Impact","tacticId":"TA0040","atlas":["AML.T0040","AML.T0034"],"rationale":"Model inference billed via AWS, outside bedrock: policies.","severity":"medium","level":"extended","origin":"inferred","noisy":true,"passRole":false,"since":"0.1.0","references":[5]},
{"action":"aws-external-anthropic:CreateSkill","tactic":"Persistence","tacticId":"TA0003","atlas":["AML.T0104"],"rationale":"Uploads a skill package that agents load and run.","severity":"high","level":"core","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","references":[5]},
{"action":"aws-external-anthropic:CreateWebhook","tactic":"Exfiltration","tacticId":"TA0010","atlas":["AML.T0086"],"rationale":"Streams workspace events to an external URL.","severity":"medium","level":"extended","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","references":[5]},
{"action":"aws-external-anthropic:DisableKey","tactic":"Impact","tacticId":"TA0040","atlas":["AML.T0029"],"rationale":"Disables the external encryption key, making workspace data unreadable.","severity":"high","level":"core","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","references":[5]},
{"action":"aws-external-anthropic:GetVault","tactic":"Credential Access","tacticId":"TA0006","atlas":["AML.T0083"],"rationale":"Reads managed-agent credential vaults.","severity":"high","level":"core","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","references":[5]},
{"action":"aws-external-anthropic:ProcessEnvironmentWork","tactic":"Execution","tacticId":"TA0002","atlas":["AML.T0053"],"rationale":"Acts as the worker of a self-hosted agent environment, receiving its tasks and data.","severity":"high","level":"core","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","references":[5]},
{"action":"aws-external-anthropic:UpdateAgent","tactic":"Persistence","tacticId":"TA0003","atlas":["AML.T0081"],"rationale":"Rewrites a managed agent's instructions or tools.","severity":"high","level":"core","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","references":[5]},
{"action":"aws-external-anthropic:UpdateWorkspace","tactic":"Persistence","tacticId":"TA0003","atlas":[],"rationale":"Changes workspace settings including its encryption key.","severity":"medium","level":"extended","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","references":[5]}
]},
{"facts":{"prefix":"aws-marketplace","types":[],"keys":["aws-marketplace:AgreementType","aws-marketplace:ProductId"],"actions":[["AcceptAgreementRequest","Write",[],[0,1]],["Subscribe","Write",[],[]]]},"entries":[
{"action":"aws-marketplace:AcceptAgreementRequest","tactic":"Resource Development","tacticId":"TA0042","atlas":["AML.T0034"],"rationale":"Completes a marketplace agreement, part of unlocking vendor models.","severity":"medium","level":"core","origin":"research","noisy":false,"passRole":false,"since":"0.1.0","references":[6]},
{"action":"aws-marketplace:Subscribe","tactic":"Resource Development","tacticId":"TA0042","atlas":["AML.T0034"],"rationale":"Accepts paid third-party model offers that serverless model access depends on.","severity":"medium","level":"extended","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","references":[7]}
]},
{"facts":{"prefix":"bedrock-agentcore","types":[
["memory","arn:*:bedrock-agentcore:*:*:memory/*"],
["payment-manager","arn:*:bedrock-agentcore:*:*:payment-manager/*"],
["oauth2credentialprovider","arn:*:bedrock-agentcore:*:*:token-vault/*/oauth2credentialprovider/*"],
["token-vault","arn:*:bedrock-agentcore:*:*:token-vault/*"],
["workload-identity","arn:*:bedrock-agentcore:*:*:workload-identity-directory/*/workload-identity/*"],
["workload-identity-directory","arn:*:bedrock-agentcore:*:*:workload-identity-directory/*"],
["runtime","arn:*:bedrock-agentcore:*:*:runtime/*"],
["apikeycredentialprovider","arn:*:bedrock-agentcore:*:*:token-vault/*/apikeycredentialprovider/*"],
["consent-portal","arn:*:bedrock-agentcore:*:*:consent-portal/*"],
["gateway","arn:*:bedrock-agentcore:*:*:gateway/*"],
["policy-engine","arn:*:bedrock-agentcore:*:*:policy-engine/*"],
["policy","arn:*:bedrock-agentcore:*:*:policy-engine/*/policy/*"],
["runtime-endpoint","arn:*:bedrock-agentcore:*:*:runtime/*/runtime-endpoint/*"],
["paymentcredentialprovider","arn:*:bedrock-agentcore:*:*:token-vault/*/paymentcredentialprovider/*"],
["code-interpreter","arn:*:bedrock-agentcore:*:aws:code-interpreter/*"],
["code-interpreter-custom","arn:*:bedrock-agentcore:*:*:code-interpreter-custom/*"],
["harness","arn:*:bedrock-agentcore:*:*:harness/*"],
["harness-endpoint","arn:*:bedrock-agentcore:*:*:harness/*/harness-endpoint/*"],
["capacity-provider","arn:*:bedrock-agentcore:*:*:capacity-provider/*"],
["browser","arn:*:bedrock-agentcore:*:aws:browser/*"],
["browser-custom","arn:*:bedrock-agentcore:*:*:browser-custom/*"],
["browser-profile","arn:*:bedrock-agentcore:*:*:browser-profile/*"],
["registry-record","arn:*:bedrock-agentcore:*:*:registry/*/record/*"]
],"keys":[
"aws:ResourceTag/*",
"bedrock-agentcore:namespace",
"bedrock-agentcore:InboundJwtClaim/aud",
"bedrock-agentcore:InboundJwtClaim/client_id",
"bedrock-agentcore:InboundJwtClaim/iss",
"bedrock-agentcore:InboundJwtClaim/scope",
"bedrock-agentcore:InboundJwtClaim/sub",
"bedrock-agentcore:userid",
"aws:RequestTag/*",
"aws:TagKeys",
"bedrock-agentcore:RuntimeAuthorizerType",
"bedrock-agentcore:securityGroups",
"bedrock-agentcore:subnets",
"bedrock-agentcore:KmsKeyArn",
"bedrock-agentcore:actorId",
"bedrock-agentcore:sessionId",
"bedrock-agentcore:runtimeSessionId",
"bedrock-agentcore:strategyId"
],"actions":[
["AllowVendedLogDeliveryForResource","Permissions management, Write",[1,2],[0]],
["BatchCreateMemoryRecords","Write",[1],[0,1]],
["BatchUpdateMemoryRecords","Write",[1],[0,1]],
["CompleteResourceTokenAuth","Read",[5,7,9,11],[0,2,3,4,5,6,7]],
["ConnectBrowserAutomationStream","Read",[],[]],
["ConnectBrowserLiveViewStream","Read",[],[]],
["CreateAgentRuntime","Write",[],[8,9,10,11,12]],
["CreateAgentRuntimeEndpoint","Write",[13],[8,0,9]],
["CreateApiKeyCredentialProvider","Write",[15,7],[8,0,9]],
["CreateBrowser","Write",[],[8,9,11,12]],
["CreateCodeInterpreter","Write",[],[8,9,11,12]],
["CreateConsentPortal","Write",[17],[8,0,9]],
["CreateGateway","Write",[],[8,9]],
["CreateGatewayTarget","Write",[19],[0]],
["CreateHarness","Write",[],[8,9]],
["CreateMemory","Write",[],[8,9,13]],
["CreateOauth2CredentialProvider","Write",[5,7],[8,0,9]],
["CreatePaymentInstrument","Write",[3],[0]],
["CreatePolicy","Write",[21],[0]],
["CreateWorkloadIdentity","Write",[9,11],[8,0,9]],
["DeletePolicy","Write",[23,21],[0]],
["DeletePolicyEngine","Write",[21],[0]],
["DeleteResourcePolicy","Write",[18,12,24],[0]],
["GatewayDisassociateWebACL","Write",[19],[0]],
["GetResourceApiKey","Read",[15,7,9,11],[0]],
["GetResourceOauth2Token","Read",[5,7,9,11],[0]],
["GetResourcePaymentToken","Read",[27,7,9,11],[0]],
["GetWorkloadAccessToken","Write",[9,11],[0]],
["GetWorkloadAccessTokenForJWT","Write",[9,11],[0,2,3,4,5,6]],
["GetWorkloadAccessTokenForUserId","Write",[9,11],[0,7]],
["InvokeAgentRuntime","Write",[13,25],[0]],
["InvokeAgentRuntimeCommand","Write",[13,25],[0]],
["InvokeAgentRuntimeCommandShell","Write",[13,25],[0]],
["InvokeAgentRuntimeForUser","Write",[13,25],[0]],
["InvokeAgentRuntimeWithWebSocketStreamForUser","Write",[13,25],[0]],
["InvokeCodeInterpreter","Write",[29,31],[0]],
["InvokeGateway","Permissions management, Write",[19],[0]],
["InvokeHarness","Write",[33,35],[0]],
["ListEvents","List",[1],[0,14,15]],
["ManageAdminPolicy","Permissions management, Write",[],[]],
["ManageResourceScopedPolicy","Permissions management, Write",[19],[0]],
["ProcessPayment","Write",[3],[0]],
["PutResourcePolicy","Write",[18,12,24],[0]],
["PutSystemLogEvents","Write",[37],[0,16]],
["RetrieveMemoryRecords","List",[1],[0,1,17]],
["SaveBrowserSessionProfile","Write",[39,41,43],[0]],
["SetTokenVaultCMK","Write",[7],[0]],
["StartBrowserSession","Write",[39,41,42],[0]],
["StartCodeInterpreterSession","Write",[29,31],[0]],
["UpdateAgentRuntime","Write",[13],[0,10,11,12]],
["UpdateAgentRuntimeEndpoint","Write",[13,25],[0]],
["UpdateApiKeyCredentialProvider","Write",[15,7],[0]],
["UpdateBrowserStream","Write",[39,41],[0]],
["UpdateGateway","Write",[19],[0]],
["UpdateGatewayTarget","Write",[19],[0]],
["UpdateHarness","Write",[33],[0]],
["UpdateMemory","Write",[1],[0]],
["UpdateOauth2CredentialProvider","Write",[5,7],[0]],
["UpdatePolicy","Write",[23,21],[0]],
["UpdateRegistryRecordStatus","Write",[45],[]],
["UpdateWorkloadIdentity","Write",[9,11],[0]]
]},"entries":[
{"action":"bedrock-agentcore:AllowVendedLogDeliveryForResource","tactic":"Collection","tacticId":"TA0009","atlas":[],"rationale":"Sends agent or memory logs, which hold conversations, to a chosen destination.","severity":"medium","level":"extended","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","references":[8]},
{"action":"bedrock-agentcore:BatchCreateMemoryRecords","tactic":"Persistence","tacticId":"TA0003","atlas":["AML.T0080.000"],"rationale":"Writes false memories that steer later sessions.","severity":"high","level":"core","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","references":[8,9]},
{"action":"bedrock-agentcore:BatchUpdateMemoryRecords","tactic":"Persistence","tacticId":"TA0003","atlas":["AML.T0080.000"],"rationale":"Edits stored memories, a stealthy persistent injection.","severity":"high","level":"core","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","references":[8,9]},
{"action":"bedrock-agentcore:CompleteResourceTokenAuth","tactic":"Credential Access","tacticId":"TA0006","atlas":["AML.T0091.000"],"rationale":"Finishes a user-consent OAuth flow and obtains the resulting token.","severity":"high","level":"core","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","references":[8]},
{"action":"bedrock-agentcore:ConnectBrowserAutomationStream","tactic":"Privilege Escalation","tacticId":"TA0004","atlas":["AML.T0098"],"rationale":"Drives a session over CDP, acting in logged-in sites and reading role credentials from metadata.","severity":"critical","level":"core","origin":"research","noisy":false,"passRole":false,"since":"0.1.0","references":[10,11]},
{"action":"bedrock-agentcore:ConnectBrowserLiveViewStream","tactic":"Collection","tacticId":"TA0009","atlas":["AML.T0085.001"],"rationale":"Watches or takes over an agent's live browser, exposing authenticated pages.","severity":"high","level":"core","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","references":[8]},
{"action":"bedrock-agentcore:CreateAgentRuntime","tactic":"Privilege Escalation","tacticId":"TA0004","atlas":["AML.T0103"],"rationale":"Hosts an arbitrary container as an agent under a passed role.","severity":"high","level":"core","origin":"research","noisy":false,"passRole":true,"since":"0.1.0","references":[10,11]},
{"action":"bedrock-agentcore:CreateAgentRuntimeEndpoint","tactic":"Persistence","tacticId":"TA0003","atlas":["AML.T0103"],"rationale":"Publishes an agent version for invocation.","severity":"medium","level":"core","origin":"research","noisy":false,"passRole":false,"since":"0.1.0","references":[10]},
{"action":"bedrock-agentcore:CreateApiKeyCredentialProvider","tactic":"Persistence","tacticId":"TA0003","atlas":["AML.T0083"],"rationale":"Stores an API key that agents will use in outbound calls.","severity":"medium","level":"extended","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","references":[8]},
{"action":"bedrock-agentcore:CreateBrowser","tactic":"Privilege Escalation","tacticId":"TA0004","atlas":["AML.T0098"],"rationale":"Creates a cloud browser with a passed role; a driver attached to it can reach role credentials.","severity":"high","level":"core","origin":"research","noisy":false,"passRole":true,"since":"0.1.0","references":[10,11]},
{"action":"bedrock-agentcore:CreateCodeInterpreter","tactic":"Privilege Escalation","tacticId":"TA0004","atlas":["AML.T0050"],"rationale":"Creates an interpreter with a passed role and public network mode, compute that ordinary SCPs often forget.","severity":"high","level":"core","origin":"sonrai","noisy":false,"passRole":true,"since":"0.1.0","references":[12,13,10]},
{"action":"bedrock-agentcore:CreateConsentPortal","tactic":"Credential Access","tacticId":"TA0006","atlas":["AML.T0052"],"rationale":"Creates the page where users approve OAuth access, ripe for consent phishing.","severity":"medium","level":"extended","origin":"inferred","noisy":false,"passRole":true,"since":"0.1.0","references":[8]},
{"action":"bedrock-agentcore:CreateGateway","tactic":"Persistence","tacticId":"TA0003","atlas":["AML.T0110"],"rationale":"Publishes a tool gateway with its own role and inbound authoriser.","severity":"high","level":"core","origin":"inferred","noisy":false,"passRole":true,"since":"0.1.0","references":[8]},
{"action":"bedrock-agentcore:CreateGatewayTarget","tactic":"Persistence","tacticId":"TA0003","atlas":["AML.T0110","AML.T0104"],"rationale":"Adds a Lambda, API or MCP target that agents will treat as a trusted tool.","severity":"high","level":"core","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","references":[8]},
{"action":"bedrock-agentcore:CreateHarness","tactic":"Privilege Escalation","tacticId":"TA0004","atlas":["AML.T0103"],"rationale":"Creates a managed agent harness with a passed role, an alternative path to role-bearing compute.","severity":"high","level":"core","origin":"research","noisy":false,"passRole":true,"since":"0.1.0","references":[10]},
{"action":"bedrock-agentcore:CreateMemory","tactic":"Persistence","tacticId":"TA0003","atlas":["AML.T0080.000"],"rationale":"Creates long-term agent memory, optionally with a passed role.","severity":"low","level":"extended","origin":"inferred","noisy":false,"passRole":true,"since":"0.1.0","references":[8]},
{"action":"bedrock-agentcore:CreateOauth2CredentialProvider","tactic":"Persistence","tacticId":"TA0003","atlas":["AML.T0083"],"rationale":"Registers an OAuth client, possibly pointing to an attacker-run provider.","severity":"high","level":"core","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","references":[8]},
{"action":"bedrock-agentcore:CreatePaymentInstrument","tactic":"Impact","tacticId":"TA0040","atlas":["AML.T0048.000"],"rationale":"Adds a payment method for agents to spend with.","severity":"medium","level":"extended","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","references":[8]},
{"action":"bedrock-agentcore:CreatePolicy","tactic":"Privilege Escalation","tacticId":"TA0004","atlas":["AML.T0081"],"rationale":"Adds a Cedar policy that can permit tool calls previously refused.","severity":"high","level":"core","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","references":[8]},
{"action":"bedrock-agentcore:CreateWorkloadIdentity","tactic":"Persistence","tacticId":"TA0003","atlas":["AML.T0012"],"rationale":"Adds a new agent identity able to request tokens.","severity":"high","level":"core","origin":"research","noisy":false,"passRole":false,"since":"0.1.0","references":[10]},
{"action":"bedrock-agentcore:DeletePolicy","tactic":"Defense Evasion","tacticId":"TA0005","atlas":["AML.T0081"],"rationale":"Removes a forbid rule around agent tools.","severity":"high","level":"core","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","references":[8]},
{"action":"bedrock-agentcore:DeletePolicyEngine","tactic":"Defense Evasion","tacticId":"TA0005","atlas":["AML.T0081"],"rationale":"Removes the enforcement point for agent authorisation.","severity":"high","level":"core","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","references":[8]},
{"action":"bedrock-agentcore:DeleteResourcePolicy","tactic":"Impact","tacticId":"TA0040","atlas":[],"rationale":"Strips a resource policy and any denies in it.","severity":"medium","level":"extended","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","references":[8]},
{"action":"bedrock-agentcore:GatewayDisassociateWebACL","tactic":"Defense Evasion","tacticId":"TA0005","atlas":[],"rationale":"Removes WAF protection from a gateway.","severity":"high","level":"core","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","references":[8]},
{"action":"bedrock-agentcore:GetResourceApiKey","tactic":"Credential Access","tacticId":"TA0006","atlas":["AML.T0098","AML.T0083"],"rationale":"Returns third-party API keys kept in the token vault.","severity":"critical","level":"core","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","references":[8]},
{"action":"bedrock-agentcore:GetResourceOauth2Token","tactic":"Credential Access","tacticId":"TA0006","atlas":["AML.T0098","AML.T0091.000"],"rationale":"Returns OAuth tokens for SaaS systems connected to an agent.","severity":"critical","level":"core","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","references":[8]},
{"action":"bedrock-agentcore:GetResourcePaymentToken","tactic":"Credential Access","tacticId":"TA0006","atlas":["AML.T0098"],"rationale":"Returns payment credentials held for agents.","severity":"critical","level":"core","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","references":[8]},
{"action":"bedrock-agentcore:GetWorkloadAccessToken","tactic":"Credential Access","tacticId":"TA0006","atlas":["AML.T0091.000"],"rationale":"Obtains an agent identity token that unlocks the vault.","severity":"high","level":"core","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","references":[8]},
{"action":"bedrock-agentcore:GetWorkloadAccessTokenForJWT","tactic":"Credential Access","tacticId":"TA0006","atlas":["AML.T0091.000"],"rationale":"Exchanges a user's JWT for an agent token.","severity":"high","level":"core","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","references":[8]},
{"action":"bedrock-agentcore:GetWorkloadAccessTokenForUserId","tactic":"Credential Access","tacticId":"TA0006","atlas":["AML.T0091.000"],"rationale":"Obtains an agent token for any user id given, with no proof from that user.","severity":"critical","level":"core","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","references":[8]},
{"action":"bedrock-agentcore:InvokeAgentRuntime","tactic":"Execution","tacticId":"TA0002","atlas":["AML.T0053"],"rationale":"Drives a hosted agent and so borrows its tools and role.","severity":"medium","level":"extended","origin":"inferred","noisy":true,"passRole":false,"since":"0.1.0","references":[8]},
{"action":"bedrock-agentcore:InvokeAgentRuntimeCommand","tactic":"Privilege Escalation","tacticId":"TA0004","atlas":["AML.T0050","AML.T0098"],"rationale":"Executes shell commands inside a hosted agent's microVM, past the agent logic and guardrails, exposing its role.","severity":"critical","level":"core","origin":"research","noisy":false,"passRole":false,"since":"0.1.0","references":[10,11]},
{"action":"bedrock-agentcore:InvokeAgentRuntimeCommandShell","tactic":"Privilege Escalation","tacticId":"TA0004","atlas":["AML.T0050","AML.T0072"],"rationale":"Interactive shell form of runtime command execution with the same credential exposure.","severity":"critical","level":"core","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","references":[10,8]},
{"action":"bedrock-agentcore:InvokeAgentRuntimeForUser","tactic":"Lateral Movement","tacticId":"TA0008","atlas":["AML.T0091.000"],"rationale":"Sets the end-user id header on invocation, impersonating another user to the agent's identity layer.","severity":"high","level":"core","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","references":[8]},
{"action":"bedrock-agentcore:InvokeAgentRuntimeWithWebSocketStreamForUser","tactic":"Lateral Movement","tacticId":"TA0008","atlas":["AML.T0091.000"],"rationale":"Streaming form of invoking an agent as a chosen user.","severity":"high","level":"core","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","references":[8]},
{"action":"bedrock-agentcore:InvokeCodeInterpreter","tactic":"Privilege Escalation","tacticId":"TA0004","atlas":["AML.T0050","AML.T0098"],"rationale":"Runs arbitrary code in an interpreter and can read its execution role credentials from the microVM metadata service.","severity":"critical","level":"core","origin":"sonrai","noisy":false,"passRole":false,"since":"0.1.0","references":[12,14,15,16,10]},
{"action":"bedrock-agentcore:InvokeGateway","tactic":"Execution","tacticId":"TA0002","atlas":["AML.T0053"],"rationale":"Calls gateway tools directly, skipping the agent.","severity":"medium","level":"extended","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","references":[8]},
{"action":"bedrock-agentcore:InvokeHarness","tactic":"Execution","tacticId":"TA0002","atlas":["AML.T0053"],"rationale":"Runs a harness agent with caller-supplied input under its role.","severity":"medium","level":"extended","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","references":[8]},
{"action":"bedrock-agentcore:ListEvents","tactic":"Collection","tacticId":"TA0009","atlas":["AML.T0085"],"rationale":"Reads raw conversation events from agent memory.","severity":"medium","level":"extended","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","references":[8]},
{"action":"bedrock-agentcore:ManageAdminPolicy","tactic":"Privilege Escalation","tacticId":"TA0004","atlas":["AML.T0081"],"rationale":"Writes wildcard authorisation policies that apply to every gateway resource.","severity":"critical","level":"core","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","references":[8]},
{"action":"bedrock-agentcore:ManageResourceScopedPolicy","tactic":"Privilege Escalation","tacticId":"TA0004","atlas":["AML.T0081"],"rationale":"Writes authorisation policies for specific gateways, granting tool calls.","severity":"high","level":"core","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","references":[8]},
{"action":"bedrock-agentcore:ProcessPayment","tactic":"Impact","tacticId":"TA0040","atlas":["AML.T0048.000"],"rationale":"Executes a payment on behalf of an agent.","severity":"high","level":"core","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","references":[8]},
{"action":"bedrock-agentcore:PutResourcePolicy","tactic":"Persistence","tacticId":"TA0003","atlas":[],"rationale":"Opens runtimes, gateways or memories to outside principals.","severity":"critical","level":"core","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","references":[8]},
{"action":"bedrock-agentcore:PutSystemLogEvents","tactic":"Defense Evasion","tacticId":"TA0005","atlas":[],"rationale":"Injects runtime log lines, muddying evidence.","severity":"low","level":"extended","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","references":[8]},
{"action":"bedrock-agentcore:RetrieveMemoryRecords","tactic":"Collection","tacticId":"TA0009","atlas":["AML.T0085"],"rationale":"Searches other users' retained conversation facts.","severity":"medium","level":"extended","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","references":[8]},
{"action":"bedrock-agentcore:SaveBrowserSessionProfile","tactic":"Credential Access","tacticId":"TA0006","atlas":["AML.T0083"],"rationale":"Persists cookies and logins of a session for later reuse.","severity":"high","level":"core","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","references":[8]},
{"action":"bedrock-agentcore:SetTokenVaultCMK","tactic":"Impact","tacticId":"TA0040","atlas":[],"rationale":"Re-keys the credential vault, giving control over, or denying, decryption of all stored secrets.","severity":"high","level":"core","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","references":[8]},
{"action":"bedrock-agentcore:StartBrowserSession","tactic":"Privilege Escalation","tacticId":"TA0004","atlas":["AML.T0098"],"rationale":"Starts the browser session an attacker then drives.","severity":"high","level":"core","origin":"research","noisy":false,"passRole":false,"since":"0.1.0","references":[10]},
{"action":"bedrock-agentcore:StartCodeInterpreterSession","tactic":"Privilege Escalation","tacticId":"TA0004","atlas":["AML.T0050"],"rationale":"Opens the session needed to run code as an interpreter's role.","severity":"high","level":"core","origin":"sonrai","noisy":false,"passRole":false,"since":"0.1.0","references":[12,15,10]},
{"action":"bedrock-agentcore:UpdateAgentRuntime","tactic":"Persistence","tacticId":"TA0003","atlas":["AML.T0081"],"rationale":"Replaces the image, role, environment or authoriser of a live agent.","severity":"high","level":"core","origin":"inferred","noisy":false,"passRole":true,"since":"0.1.0","references":[8]},
{"action":"bedrock-agentcore:UpdateAgentRuntimeEndpoint","tactic":"Persistence","tacticId":"TA0003","atlas":["AML.T0081"],"rationale":"Moves a production endpoint to another agent version.","severity":"medium","level":"extended","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","references":[8]},
{"action":"bedrock-agentcore:UpdateApiKeyCredentialProvider","tactic":"Persistence","tacticId":"TA0003","atlas":["AML.T0083"],"rationale":"Replaces a stored key so agent traffic lands in an attacker's tenant.","severity":"medium","level":"extended","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","references":[8]},
{"action":"bedrock-agentcore:UpdateBrowserStream","tactic":"Execution","tacticId":"TA0002","atlas":["AML.T0053"],"rationale":"Toggles automation control of a running session, enabling takeover.","severity":"medium","level":"extended","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","references":[8]},
{"action":"bedrock-agentcore:UpdateGateway","tactic":"Persistence","tacticId":"TA0003","atlas":["AML.T0081"],"rationale":"Weakens a gateway's authoriser, policy engine or interceptor.","severity":"high","level":"core","origin":"inferred","noisy":false,"passRole":true,"since":"0.1.0","references":[8]},
{"action":"bedrock-agentcore:UpdateGatewayTarget","tactic":"Persistence","tacticId":"TA0003","atlas":["AML.T0110"],"rationale":"Repoints an existing tool at other code.","severity":"high","level":"core","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","references":[8]},
{"action":"bedrock-agentcore:UpdateHarness","tactic":"Persistence","tacticId":"TA0003","atlas":["AML.T0081"],"rationale":"Changes a harness's role, tools or instructions in place.","severity":"high","level":"core","origin":"inferred","noisy":false,"passRole":true,"since":"0.1.0","references":[8]},
{"action":"bedrock-agentcore:UpdateMemory","tactic":"Persistence","tacticId":"TA0003","atlas":["AML.T0080.000"],"rationale":"Changes what gets extracted or where memory is delivered.","severity":"medium","level":"extended","origin":"inferred","noisy":false,"passRole":true,"since":"0.1.0","references":[8]},
{"action":"bedrock-agentcore:UpdateOauth2CredentialProvider","tactic":"Credential Access","tacticId":"TA0006","atlas":["AML.T0083"],"rationale":"Redirects an existing provider's endpoints or secret.","severity":"high","level":"core","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","references":[8]},
{"action":"bedrock-agentcore:UpdatePolicy","tactic":"Defense Evasion","tacticId":"TA0005","atlas":["AML.T0081"],"rationale":"Loosens the deterministic rules bounding agent tool use.","severity":"high","level":"core","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","references":[8]},
{"action":"bedrock-agentcore:UpdateRegistryRecordStatus","tactic":"Persistence","tacticId":"TA0003","atlas":["AML.T0104"],"rationale":"Approves an agent or tool listing, letting a poisoned entry be discovered and trusted.","severity":"medium","level":"extended","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","references":[8]},
{"action":"bedrock-agentcore:UpdateWorkloadIdentity","tactic":"Persistence","tacticId":"TA0003","atlas":["AML.T0012"],"rationale":"Alters allowed OAuth return URLs of an agent identity, enabling token interception.","severity":"high","level":"core","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","references":[8]}
]},
{"facts":{"prefix":"bedrock-mantle","types":[
["customized-model","arn:*:bedrock-mantle:*:*:customized-model/*"],
["project","arn:*:bedrock-mantle:*:*:project/*"],
["reservation","arn:*:bedrock-mantle:*:*:reservation/*"]
],"keys":[
"aws:ResourceTag/*",
"bedrock-mantle:CustomizedModelArn",
"bedrock-mantle:ProjectArn",
"bedrock-mantle:BearerTokenType",
"aws:RequestTag/*",
"aws:TagKeys",
"bedrock-mantle:Files",
"bedrock-mantle:Model",
"bedrock-mantle:ServiceTier",
"bedrock-mantle:ReservationArn",
"bedrock-mantle:DataRetentionMode"
],"actions":[
["AssociateCustomizedModel","Write",[1,3],[0,1,2]],
["CallWithBearerToken","List",[],[3]],
["CreateCustomizedModel","Write",[1],[4,0,5]],
["CreateFile","Write",[3],[0]],
["CreateFineTuningJob","Write",[3],[0,6,7]],
["CreateInference","Write",[3],[0,7,8]],
["CreateReservation","Write",[3,5],[4,0,5,2,9]],
["PutAccountDataRetention","Write",[],[10]]
]},"entries":[
{"action":"bedrock-mantle:AssociateCustomizedModel","tactic":"Persistence","tacticId":"TA0003","atlas":["AML.T0058"],"rationale":"Binds a customised model to a project so its users call it.","severity":"medium","level":"extended","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","references":[17]},
{"action":"bedrock-mantle:CallWithBearerToken","tactic":"Defense Evasion","tacticId":"TA0005","atlas":["AML.T0091.000"],"rationale":"Allows API-key use on the Mantle endpoint, a second door when only bedrock: keys were denied.","severity":"high","level":"core","origin":"research","noisy":false,"passRole":false,"since":"0.1.0","references":[18]},
{"action":"bedrock-mantle:CreateCustomizedModel","tactic":"Persistence","tacticId":"TA0003","atlas":["AML.T0010.003"],"rationale":"Imports custom weights in the Mantle plane, where Bedrock model controls may not apply.","severity":"high","level":"core","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","references":[17]},
{"action":"bedrock-mantle:CreateFile","tactic":"Resource Development","tacticId":"TA0042","atlas":["AML.T0020"],"rationale":"Uploads training or batch files, the input to poisoning a tuning job.","severity":"medium","level":"extended","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","references":[17]},
{"action":"bedrock-mantle:CreateFineTuningJob","tactic":"Resource Development","tacticId":"TA0042","atlas":["AML.T0018.000","AML.T0020"],"rationale":"Starts tuning through the OpenAI-compatible endpoint, letting poisoned examples reshape model behaviour.","severity":"high","level":"core","origin":"sonrai","noisy":false,"passRole":false,"since":"0.1.0","references":[17]},
{"action":"bedrock-mantle:CreateInference","tactic":"Impact","tacticId":"TA0040","atlas":["AML.T0040","AML.T0034"],"rationale":"Model inference on the Mantle endpoint; escapes policies that only restrict bedrock:InvokeModel.","severity":"medium","level":"core","origin":"research","noisy":true,"passRole":false,"since":"0.1.0","references":[18]},
{"action":"bedrock-mantle:CreateReservation","tactic":"Impact","tacticId":"TA0040","atlas":["AML.T0034"],"rationale":"Buys reserved model capacity on the victim's bill.","severity":"high","level":"core","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","references":[17]},
{"action":"bedrock-mantle:PutAccountDataRetention","tactic":"Collection","tacticId":"TA0009","atlas":[],"rationale":"Changes retention of prompts and outputs across the account.","severity":"medium","level":"extended","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","references":[17]}
]},
{"facts":{"prefix":"bedrock-websearch","types":[["tool","arn:*:bedrock-websearch:*:aws:tool/*"]],"keys":[],"actions":[["ExternalWebAccess","Read",[],[]],["InvokeFetch","Read",[1],[]]]},"entries":[
{"action":"bedrock-websearch:ExternalWebAccess","tactic":"Exfiltration","tacticId":"TA0010","atlas":["AML.T0086"],"rationale":"Opens a route from the model tool to sites outside AWS, useful for indirect injection and data egress.","severity":"high","level":"core","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","references":[19]},
{"action":"bedrock-websearch:InvokeFetch","tactic":"Exfiltration","tacticId":"TA0010","atlas":["AML.T0086"],"rationale":"Fetches arbitrary URLs from an agent; data can leave in the request and hostile text can come back.","severity":"medium","level":"extended","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","references":[19]}
]},
{"facts":{"prefix":"bedrock","types":[
["knowledge-base","arn:*:bedrock:*:*:knowledge-base/*"],
["guardrail","arn:*:bedrock:*:*:guardrail/*"],
["guardrail-profile","arn:*:bedrock:*:*:guardrail-profile/*"],
["agent","arn:*:bedrock:*:*:agent/*"],
["custom-model","arn:*:bedrock:*:*:custom-model/*"],
["default-prompt-router","arn:*:bedrock:*:*:default-prompt-router/*"],
["foundation-model","arn:*:bedrock:*::foundation-model/*"],
["prompt-router","arn:*:bedrock:*:*:prompt-router/*"],
["application-inference-profile","arn:*:bedrock:*:*:application-inference-profile/*"],
["inference-profile","arn:*:bedrock:*:*:inference-profile/*"],
["model-invocation-job","arn:*:bedrock:*:*:model-invocation-job/*"],
["agent-alias","arn:*:bedrock:*:*:agent-alias/*/*"],
["automated-reasoning-policy","arn:*:bedrock:*:*:automated-reasoning-policy/*"],
["automated-reasoning-policy-version","arn:*:bedrock:*:*:automated-reasoning-policy/*:*"],
["imported-model","arn:*:bedrock:*:*:imported-model/*"],
["provisioned-model","arn:*:bedrock:*:*:provisioned-model/*"],
["prompt","arn:*:bedrock:*:*:prompt/*"],
["prompt-version","arn:*:bedrock:*:*:prompt/*:*"],
["flow-alias","arn:*:bedrock:*:*:flow/*/alias/*"],
["async-invoke","arn:*:bedrock:*:*:async-invoke/*"],
["bedrock-marketplace-model-endpoint","arn:*:bedrock:*:*:marketplace/model-endpoint/all-access"],
["custom-model-deployment","arn:*:bedrock:*:*:custom-model-deployment/*"],
["project","arn:*:bedrock:*:*:project/*"],
["system-tool","arn:*:bedrock::*:system-tool/*"],
["flow","arn:*:bedrock:*:*:flow/*"],
["blueprint","arn:*:bedrock:*:*:blueprint/*"]
],"keys":[
"aws:ResourceTag/*",
"bedrock:ThirdPartyKnowledgeBaseCredentialsSecretArn",
"bedrock:BearerTokenType",
"aws:RequestTag/*",
"aws:TagKeys",
"bedrock:InlineAgentName",
"bedrock:GuardrailIdentifier",
"bedrock:InferenceProfileArn",
"bedrock:ModelArn",
"bedrock:ProjectArn",
"bedrock:PromptRouterArn",
"bedrock:ServiceTier",
"bedrock:DataRetentionMode"
],"actions":[
["AgenticRetrieveStream","Read",[],[]],
["AllowVendedLogDeliveryForResource","Permissions management, Write",[0],[0]],
["ApplyGuardrail","Read",[3,4],[0]],
["AssociateAgentCollaborator","Write",[7],[0]],
["AssociateAgentKnowledgeBase","Write",[7,1],[0]],
["AssociateThirdPartyKnowledgeBase","Write",[],[1]],
["CallWithBearerToken","Read",[],[2]],
["CreateAgent","Write",[],[3,4]],
["CreateAgentActionGroup","Write",[7],[3,0,4]],
["CreateAgentAlias","Write",[7],[3,0,4]],
["CreateCustomModel","Write",[],[3,4]],
["CreateCustomModelDeployment","Write",[9],[3,0,4]],
["CreateDataSource","Write",[1],[0]],
["CreateDataSourceToken","Write",[],[]],
["CreateEvaluationJob","Write",[9,11,13,15],[3,0,4]],
["CreateFlow","Write",[],[3,4]],
["CreateFoundationModelAgreement","Write",[],[]],
["CreateInferenceProfile","Write",[17,13,19],[3,0,4]],
["CreateKnowledgeBase","Write",[],[3,4]],
["CreateMarketplaceModelEndpoint","Write",[],[]],
["CreateModelCopyJob","Write",[9],[3,0,4]],
["CreateModelCustomizationJob","Write",[9,13],[3,0,4]],
["CreateModelImportJob","Write",[],[3,4]],
["CreateModelInvocationJob","Write",[9,13,21],[3,0,4]],
["CreateProvisionedModelThroughput","Write",[9,13],[3,0,4]],
["CreateSession","Write",[],[3,4]],
["DeleteAgentMemory","Write",[23],[0]],
["DeleteAutomatedReasoningPolicy","Write",[25,27],[0]],
["DeleteCustomModel","Write",[9],[0]],
["DeleteDataSource","Write",[1],[0]],
["DeleteEnforcedGuardrailConfiguration","Write",[],[]],
["DeleteFoundationModelAgreement","Write",[],[]],
["DeleteGuardrail","Write",[3],[0]],
["DeleteImportedModel","Write",[29],[0]],
["DeleteKnowledgeBase","Write",[1],[0]],
["DeleteKnowledgeBaseDocuments","Write",[1],[0]],
["DeleteModelInvocationLoggingConfiguration","Write",[],[]],
["DeleteProvisionedModelThroughput","Write",[31],[0]],
["DeleteResourcePolicy","Write",[8,2,4,0],[0]],
["GetAgentMemory","Read",[23],[0]],
["GetDocumentContent","Read",[],[]],
["GetKnowledgeBaseDocuments","Read",[1],[0]],
["GetPrompt","Read",[33,35],[0]],
["IngestKnowledgeBaseDocuments","Write",[1],[0]],
["InvokeAgent","Read",[23],[0]],
["InvokeBuilder","Write",[],[]],
["InvokeFlow","Read",[37],[0]],
["InvokeInlineAgent","Read",[],[5]],
["InvokeModel","Read",[17,39,41,43,11,13,29,19,45,15,31,47],[3,0,4,6,7,8,9,10,11]],
["InvokeModelWithResponseStream","Read",[17,41,43,11,13,29,19,15,31,47],[0,6,7,10,11]],
["InvokeTool","Read",[47],[]],
["PrepareAgent","Write",[7],[0]],
["PutAccountDataRetention","Write",[],[12]],
["PutEnforcedGuardrailConfiguration","Write",[],[]],
["PutFoundationModelEntitlement","Write",[],[]],
["PutModelInvocationLoggingConfiguration","Write",[],[]],
["PutResourcePolicy","Write",[8,2,4,0],[3,0,4]],
["PutUseCaseForModelAccess","Write",[],[]],
["RegisterMarketplaceModelEndpoint","Write",[41],[]],
["Retrieve","Read",[1],[0]],
["RetrieveAndGenerate","Write",[],[]],
["StartFlowExecution","Write",[49,37],[0]],
["StartIngestionJob","Write",[1],[0]],
["UpdateAgent","Write",[7],[0]],
["UpdateAgentActionGroup","Write",[7],[0]],
["UpdateAgentAlias","Write",[23],[0]],
["UpdateAgentCollaborator","Write",[7],[0]],
["UpdateAgentKnowledgeBase","Write",[7,1],[0]],
["UpdateAutomatedReasoningPolicy","Write",[25],[0]],
["UpdateAutomatedReasoningPolicyAnnotations","Write",[25],[0]],
["UpdateBlueprint","Write",[51],[0]],
["UpdateCustomModelDeployment","Write",[9,43],[0]],
["UpdateDataSource","Write",[1],[0]],
["UpdateFlow","Write",[49],[0]],
["UpdateFlowAlias","Write",[37],[0]],
["UpdateGuardrail","Write",[24,26,3,4],[0]],
["UpdateKnowledgeBase","Write",[1],[0]],
["UpdatePrompt","Write",[33],[0]],
["UpdateProvisionedModelThroughput","Write",[9,13,31],[0]]
]},"entries":[
{"action":"bedrock:AgenticRetrieveStream","tactic":"Collection","tacticId":"TA0009","atlas":["AML.T0085.000"],"rationale":"Runs multi-step retrieval across retrievers, harvesting more of the corpus per call.","severity":"medium","level":"extended","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","references":[20]},
{"action":"bedrock:AllowVendedLogDeliveryForResource","tactic":"Collection","tacticId":"TA0009","atlas":[],"rationale":"Lets knowledge-base logs be vended to a chosen destination, a possible document leak.","severity":"medium","level":"extended","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","references":[20]},
{"action":"bedrock:ApplyGuardrail","tactic":"Impact","tacticId":"TA0040","atlas":["AML.T0054"],"rationale":"Runs text through an existing guardrail and returns the verdict; it cannot edit the guardrail, but free probing lets an attacker map what gets blocked before crafting a bypass.","severity":"low","level":"core","origin":"seed","noisy":false,"passRole":false,"since":"0.1.0","references":[21]},
{"action":"bedrock:AssociateAgentCollaborator","tactic":"Lateral Movement","tacticId":"TA0008","atlas":["AML.T0081"],"rationale":"Joins another agent as collaborator, relaying conversation data and delegating tasks to it.","severity":"high","level":"core","origin":"research","noisy":false,"passRole":false,"since":"0.1.0","references":[22,23]},
{"action":"bedrock:AssociateAgentKnowledgeBase","tactic":"Persistence","tacticId":"TA0003","atlas":["AML.T0070"],"rationale":"Connects a knowledge base to an agent, letting planted documents drive its answers and tool use.","severity":"medium","level":"core","origin":"research","noisy":false,"passRole":false,"since":"0.1.0","references":[24]},
{"action":"bedrock:AssociateThirdPartyKnowledgeBase","tactic":"Persistence","tacticId":"TA0003","atlas":["AML.T0070"],"rationale":"Lets knowledge bases use an external vector store reached with a stored secret, moving data outside AWS.","severity":"medium","level":"extended","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","references":[20]},
{"action":"bedrock:CallWithBearerToken","tactic":"Defense Evasion","tacticId":"TA0005","atlas":["AML.T0091.000"],"rationale":"Permits API-key authentication, so a leaked static string works without SigV4 and outside many session controls.","severity":"high","level":"core","origin":"sonrai","noisy":false,"passRole":false,"since":"0.1.0","references":[25,18]},
{"action":"bedrock:CreateAgent","tactic":"Persistence","tacticId":"TA0003","atlas":["AML.T0103"],"rationale":"Creates an autonomous agent with a passed role, instructions and tools, a durable actor inside the account.","severity":"high","level":"core","origin":"research","noisy":false,"passRole":true,"since":"0.1.0","references":[26]},
{"action":"bedrock:CreateAgentActionGroup","tactic":"Persistence","tacticId":"TA0003","atlas":["AML.T0110"],"rationale":"Gives an agent a new Lambda or API tool, the hook for exfiltration or remote actions.","severity":"high","level":"core","origin":"research","noisy":false,"passRole":false,"since":"0.1.0","references":[22]},
{"action":"bedrock:CreateAgentAlias","tactic":"Persistence","tacticId":"TA0003","atlas":["AML.T0081"],"rationale":"Publishes an agent version under a callable alias, deploying unreviewed behaviour.","severity":"medium","level":"core","origin":"research","noisy":false,"passRole":false,"since":"0.1.0","references":[22]},
{"action":"bedrock:CreateCustomModel","tactic":"Persistence","tacticId":"TA0003","atlas":["AML.T0010.003"],"rationale":"Registers custom weights from S3 as a model, bypassing vetted vendors.","severity":"high","level":"core","origin":"inferred","noisy":false,"passRole":true,"since":"0.1.0","references":[20]},
{"action":"bedrock:CreateCustomModelDeployment","tactic":"Persistence","tacticId":"TA0003","atlas":["AML.T0058"],"rationale":"Makes a custom model available for on-demand inference, putting tampered weights to use.","severity":"high","level":"core","origin":"research","noisy":false,"passRole":false,"since":"0.1.0","references":[27]},
{"action":"bedrock:CreateDataSource","tactic":"Persistence","tacticId":"TA0003","atlas":["AML.T0070"],"rationale":"Adds a bucket, site or SaaS connector whose content becomes grounding truth for answers.","severity":"high","level":"core","origin":"research","noisy":false,"passRole":false,"since":"0.1.0","references":[28]},
{"action":"bedrock:CreateDataSourceToken","tactic":"Credential Access","tacticId":"TA0006","atlas":["AML.T0091.000"],"rationale":"Creates the OAuth authorisation token for a connected data source, a route into the SaaS behind it.","severity":"high","level":"core","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","references":[20]},
{"action":"bedrock:CreateEvaluationJob","tactic":"Collection","tacticId":"TA0009","atlas":[],"rationale":"Runs evaluation jobs under a passed role that read prompts from S3 and write results out.","severity":"medium","level":"extended","origin":"inferred","noisy":false,"passRole":true,"since":"0.1.0","references":[20]},
{"action":"bedrock:CreateFlow","tactic":"Persistence","tacticId":"TA0003","atlas":["AML.T0103"],"rationale":"Builds an orchestrated pipeline with a passed execution role that touches Lambda, S3 and knowledge bases.","severity":"medium","level":"extended","origin":"inferred","noisy":false,"passRole":true,"since":"0.1.0","references":[20]},
{"action":"bedrock:CreateFoundationModelAgreement","tactic":"Resource Development","tacticId":"TA0042","atlas":["AML.T0034"],"rationale":"Accepts a vendor's model terms and pricing for the account, making the model invocable and billable.","severity":"high","level":"core","origin":"research","noisy":false,"passRole":false,"since":"0.1.0","references":[29,6]},
{"action":"bedrock:CreateInferenceProfile","tactic":"Defense Evasion","tacticId":"TA0005","atlas":[],"rationale":"Creates a new profile ARN for a model, which can sidestep allow-lists keyed on model ARNs.","severity":"low","level":"extended","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","references":[20]},
{"action":"bedrock:CreateKnowledgeBase","tactic":"Persistence","tacticId":"TA0003","atlas":["AML.T0070"],"rationale":"Creates a retrieval store under a passed role that can read S3 and vector databases.","severity":"medium","level":"extended","origin":"inferred","noisy":false,"passRole":true,"since":"0.1.0","references":[20]},
{"action":"bedrock:CreateMarketplaceModelEndpoint","tactic":"Persistence","tacticId":"TA0003","atlas":["AML.T0034"],"rationale":"Launches a billed SageMaker endpoint for a marketplace model with a passed role.","severity":"high","level":"core","origin":"research","noisy":false,"passRole":true,"since":"0.1.0","references":[27]},
{"action":"bedrock:CreateModelCopyJob","tactic":"Exfiltration","tacticId":"TA0010","atlas":["AML.T0035"],"rationale":"Copies custom weights to a different region or account.","severity":"medium","level":"extended","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","references":[20]},
{"action":"bedrock:CreateModelCustomizationJob","tactic":"Resource Development","tacticId":"TA0042","atlas":["AML.T0018.000","AML.T0020"],"rationale":"Fine-tunes a model on chosen data under a passed role; can implant a backdoor or memorise private data.","severity":"high","level":"core","origin":"inferred","noisy":false,"passRole":true,"since":"0.1.0","references":[20]},
{"action":"bedrock:CreateModelImportJob","tactic":"Persistence","tacticId":"TA0003","atlas":["AML.T0010.003"],"rationale":"Imports outside weights as a callable model, a supply-chain entry point.","severity":"high","level":"core","origin":"research","noisy":false,"passRole":true,"since":"0.1.0","references":[27]},
{"action":"bedrock:CreateModelInvocationJob","tactic":"Collection","tacticId":"TA0009","atlas":["AML.T0040","AML.T0034.001"],"rationale":"Starts large batch inference that reads and writes S3 under a passed role, useful for bulk data processing and cost abuse.","severity":"high","level":"core","origin":"inferred","noisy":false,"passRole":true,"since":"0.1.0","references":[20]},
{"action":"bedrock:CreateProvisionedModelThroughput","tactic":"Impact","tacticId":"TA0040","atlas":["AML.T0034"],"rationale":"Buys dedicated capacity, possibly with a months-long commitment that cannot be cancelled.","severity":"high","level":"core","origin":"research","noisy":false,"passRole":false,"since":"0.1.0","references":[30]},
{"action":"bedrock:CreateSession","tactic":"Collection","tacticId":"TA0009","atlas":[],"rationale":"Opens a stored conversation session that accumulates possibly sensitive state.","severity":"low","level":"extended","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","references":[20]},
{"action":"bedrock:DeleteAgentMemory","tactic":"Impact","tacticId":"TA0040","atlas":["AML.T0080.000"],"rationale":"Erases retained session memory, destroying context and evidence.","severity":"low","level":"extended","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","references":[20]},
{"action":"bedrock:DeleteAutomatedReasoningPolicy","tactic":"Defense Evasion","tacticId":"TA0005","atlas":["AML.T0054"],"rationale":"Removes a factual-accuracy check guarding regulated answers.","severity":"medium","level":"core","origin":"research","noisy":false,"passRole":false,"since":"0.1.0","references":[31]},
{"action":"bedrock:DeleteCustomModel","tactic":"Impact","tacticId":"TA0040","atlas":["AML.T0029"],"rationale":"Deletes tuned weights that may be expensive or impossible to rebuild.","severity":"high","level":"core","origin":"research","noisy":false,"passRole":false,"since":"0.1.0","references":[32]},
{"action":"bedrock:DeleteDataSource","tactic":"Impact","tacticId":"TA0040","atlas":["AML.T0059"],"rationale":"Deletes a source and, with it, its indexed knowledge.","severity":"medium","level":"core","origin":"research","noisy":false,"passRole":false,"since":"0.1.0","references":[28]},
{"action":"bedrock:DeleteEnforcedGuardrailConfiguration","tactic":"Defense Evasion","tacticId":"TA0005","atlas":["AML.T0054"],"rationale":"Lifts the account-wide mandatory guardrail, so every caller becomes unfiltered at once.","severity":"critical","level":"core","origin":"research","noisy":false,"passRole":false,"since":"0.1.0","references":[33]},
{"action":"bedrock:DeleteFoundationModelAgreement","tactic":"Impact","tacticId":"TA0040","atlas":["AML.T0029"],"rationale":"Withdraws a model agreement, cutting production workloads off from that model.","severity":"medium","level":"extended","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","references":[20]},
{"action":"bedrock:DeleteGuardrail","tactic":"Impact","tacticId":"TA0040","atlas":["AML.T0054"],"rationale":"Removes a content-safety boundary (or a pinned version), so callers that referenced it fail or run unfiltered.","severity":"high","level":"core","origin":"seed","noisy":false,"passRole":false,"since":"0.1.0","references":[21,33]},
{"action":"bedrock:DeleteImportedModel","tactic":"Impact","tacticId":"TA0040","atlas":["AML.T0029"],"rationale":"Deletes an imported model used by workloads.","severity":"high","level":"core","origin":"research","noisy":false,"passRole":false,"since":"0.1.0","references":[32]},
{"action":"bedrock:DeleteKnowledgeBase","tactic":"Impact","tacticId":"TA0040","atlas":["AML.T0029"],"rationale":"Destroys a retrieval store and disables the apps grounded on it.","severity":"high","level":"core","origin":"research","noisy":false,"passRole":false,"since":"0.1.0","references":[28]},
{"action":"bedrock:DeleteKnowledgeBaseDocuments","tactic":"Impact","tacticId":"TA0040","atlas":["AML.T0059"],"rationale":"Removes trusted passages, so answers change or become wrong.","severity":"medium","level":"core","origin":"research","noisy":false,"passRole":false,"since":"0.1.0","references":[28]},
{"action":"bedrock:DeleteModelInvocationLoggingConfiguration","tactic":"Defense Evasion","tacticId":"TA0005","atlas":[],"rationale":"Switches off prompt and completion logging for the region, blinding investigators to model abuse.","severity":"critical","level":"core","origin":"research","noisy":false,"passRole":false,"since":"0.1.0","references":[34,32]},
{"action":"bedrock:DeleteProvisionedModelThroughput","tactic":"Impact","tacticId":"TA0040","atlas":["AML.T0029"],"rationale":"Tears down reserved capacity and takes the dependent application offline.","severity":"medium","level":"core","origin":"research","noisy":false,"passRole":false,"since":"0.1.0","references":[30,32]},
{"action":"bedrock:DeleteResourcePolicy","tactic":"Impact","tacticId":"TA0040","atlas":[],"rationale":"Drops a resource policy, removing deny conditions or breaking legitimate sharing.","severity":"medium","level":"core","origin":"research","noisy":false,"passRole":false,"since":"0.1.0","references":[35]},
{"action":"bedrock:GetAgentMemory","tactic":"Collection","tacticId":"TA0009","atlas":["AML.T0080.000"],"rationale":"Reads summaries of users' past sessions that an agent retained.","severity":"medium","level":"extended","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","references":[20]},
{"action":"bedrock:GetDocumentContent","tactic":"Collection","tacticId":"TA0009","atlas":["AML.T0085.000"],"rationale":"Fetches a source document itself rather than a snippet.","severity":"high","level":"core","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","references":[20]},
{"action":"bedrock:GetKnowledgeBaseDocuments","tactic":"Collection","tacticId":"TA0009","atlas":["AML.T0064"],"rationale":"Lists and describes indexed documents, useful to pick poisoning or theft targets.","severity":"low","level":"extended","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","references":[20]},
{"action":"bedrock:GetPrompt","tactic":"Collection","tacticId":"TA0009","atlas":["AML.T0056"],"rationale":"Discloses managed system prompts that reveal business logic and bypass clues.","severity":"low","level":"extended","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","references":[20]},
{"action":"bedrock:IngestKnowledgeBaseDocuments","tactic":"Impact","tacticId":"TA0040","atlas":["AML.T0070","AML.T0071"],"rationale":"Writes documents straight in the index, the shortest route to RAG poisoning.","severity":"high","level":"core","origin":"research","noisy":false,"passRole":false,"since":"0.1.0","references":[28]},
{"action":"bedrock:InvokeAgent","tactic":"Execution","tacticId":"TA0002","atlas":["AML.T0053"],"rationale":"Drives an agent's tools with attacker-written prompts, borrowing the agent role's reach.","severity":"medium","level":"core","origin":"research","noisy":false,"passRole":false,"since":"0.1.0","references":[16,23]},
{"action":"bedrock:InvokeBuilder","tactic":"Execution","tacticId":"TA0002","atlas":["AML.T0103"],"rationale":"Uses the conversational builder to create or change Bedrock resources from free text.","severity":"medium","level":"extended","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","references":[20]},
{"action":"bedrock:InvokeFlow","tactic":"Execution","tacticId":"TA0002","atlas":["AML.T0053"],"rationale":"Executes a stored flow (Lambda, KB and model nodes) with chosen input under the flow role.","severity":"medium","level":"extended","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","references":[20]},
{"action":"bedrock:InvokeInlineAgent","tactic":"Execution","tacticId":"TA0002","atlas":["AML.T0103"],"rationale":"Runs an agent whose tools and instructions come from the caller at request time, skipping every reviewed agent definition.","severity":"high","level":"core","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","references":[20]},
{"action":"bedrock:InvokeModel","tactic":"Impact","tacticId":"TA0040","atlas":["AML.T0040","AML.T0034"],"rationale":"Runs foundation models at the account's expense; the core right stolen and resold in LLMjacking. Also carries Converse.","severity":"medium","level":"core","origin":"research","noisy":true,"passRole":false,"since":"0.1.0","references":[36,37,6,38]},
{"action":"bedrock:InvokeModelWithResponseStream","tactic":"Impact","tacticId":"TA0040","atlas":["AML.T0040","AML.T0034"],"rationale":"Streaming form of model inference with the same cost-theft and prompt-abuse exposure; also carries ConverseStream.","severity":"medium","level":"core","origin":"research","noisy":true,"passRole":false,"since":"0.1.0","references":[36,6]},
{"action":"bedrock:InvokeTool","tactic":"Execution","tacticId":"TA0002","atlas":["AML.T0053"],"rationale":"Calls a managed Bedrock tool directly, reaching its data or network effects without an agent in between.","severity":"medium","level":"extended","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","references":[20]},
{"action":"bedrock:PrepareAgent","tactic":"Persistence","tacticId":"TA0003","atlas":["AML.T0081"],"rationale":"Compiles the draft so edits become live, the step that arms a modified agent.","severity":"medium","level":"core","origin":"research","noisy":false,"passRole":false,"since":"0.1.0","references":[22]},
{"action":"bedrock:PutAccountDataRetention","tactic":"Collection","tacticId":"TA0009","atlas":[],"rationale":"Alters how long prompts and outputs are retained for the whole account, a privacy and evidence lever.","severity":"medium","level":"extended","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","references":[20]},
{"action":"bedrock:PutEnforcedGuardrailConfiguration","tactic":"Defense Evasion","tacticId":"TA0005","atlas":["AML.T0054"],"rationale":"Changes the guardrail enforced on all account invocations, replacing it with a permissive one.","severity":"high","level":"core","origin":"research","noisy":false,"passRole":false,"since":"0.1.0","references":[33]},
{"action":"bedrock:PutFoundationModelEntitlement","tactic":"Resource Development","tacticId":"TA0042","atlas":["AML.T0034"],"rationale":"Turns on access to further models account-wide, the step attackers take before running expensive ones.","severity":"high","level":"core","origin":"research","noisy":false,"passRole":false,"since":"0.1.0","references":[29,6,37,18]},
{"action":"bedrock:PutModelInvocationLoggingConfiguration","tactic":"Defense Evasion","tacticId":"TA0005","atlas":[],"rationale":"Redirects or empties model logs, which also delivers every user's prompts to an attacker's bucket.","severity":"critical","level":"core","origin":"research","noisy":false,"passRole":true,"since":"0.1.0","references":[34,6]},
{"action":"bedrock:PutResourcePolicy","tactic":"Persistence","tacticId":"TA0003","atlas":["AML.T0035"],"rationale":"Shares custom models, guardrails or knowledge bases with outside principals through a resource policy.","severity":"critical","level":"core","origin":"research","noisy":false,"passRole":false,"since":"0.1.0","references":[35]},
{"action":"bedrock:PutUseCaseForModelAccess","tactic":"Resource Development","tacticId":"TA0042","atlas":["AML.T0034"],"rationale":"Submits the access justification form that unlocks gated vendor models on the victim's behalf.","severity":"high","level":"core","origin":"research","noisy":false,"passRole":false,"since":"0.1.0","references":[29,6]},
{"action":"bedrock:RegisterMarketplaceModelEndpoint","tactic":"Persistence","tacticId":"TA0003","atlas":["AML.T0010.003"],"rationale":"Presents any SageMaker endpoint as a Bedrock model, laundering an untrusted model.","severity":"medium","level":"extended","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","references":[20]},
{"action":"bedrock:Retrieve","tactic":"Collection","tacticId":"TA0009","atlas":["AML.T0085.000"],"rationale":"Pulls raw passages from a knowledge base, bypassing any application-side filtering.","severity":"medium","level":"extended","origin":"inferred","noisy":true,"passRole":false,"since":"0.1.0","references":[20]},
{"action":"bedrock:RetrieveAndGenerate","tactic":"Collection","tacticId":"TA0009","atlas":["AML.T0085.000"],"rationale":"Queries knowledge bases through a model, exposing private corpora in answers.","severity":"medium","level":"extended","origin":"inferred","noisy":true,"passRole":false,"since":"0.1.0","references":[20]},
{"action":"bedrock:StartFlowExecution","tactic":"Execution","tacticId":"TA0002","atlas":["AML.T0053"],"rationale":"Starts long-running flow execution with the flow's role, an unattended path to its connected services.","severity":"medium","level":"extended","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","references":[20]},
{"action":"bedrock:StartIngestionJob","tactic":"Impact","tacticId":"TA0040","atlas":["AML.T0070"],"rationale":"Syncs changed source content in the index, publishing planted material.","severity":"medium","level":"core","origin":"research","noisy":false,"passRole":false,"since":"0.1.0","references":[28]},
{"action":"bedrock:UpdateAgent","tactic":"Persistence","tacticId":"TA0003","atlas":["AML.T0081"],"rationale":"Rewrites a live agent's instructions, model, guardrail or role, turning trusted automation hostile.","severity":"high","level":"core","origin":"research","noisy":false,"passRole":true,"since":"0.1.0","references":[22]},
{"action":"bedrock:UpdateAgentActionGroup","tactic":"Persistence","tacticId":"TA0003","atlas":["AML.T0110"],"rationale":"Points an existing tool at different code or schema, so normal user requests run it.","severity":"high","level":"core","origin":"research","noisy":false,"passRole":false,"since":"0.1.0","references":[22]},
{"action":"bedrock:UpdateAgentAlias","tactic":"Persistence","tacticId":"TA0003","atlas":["AML.T0081"],"rationale":"Moves a production alias to another version, an instant swap of behaviour behind a stable name.","severity":"medium","level":"core","origin":"research","noisy":false,"passRole":false,"since":"0.1.0","references":[22]},
{"action":"bedrock:UpdateAgentCollaborator","tactic":"Lateral Movement","tacticId":"TA0008","atlas":["AML.T0081"],"rationale":"Changes how and to whom a supervisor agent delegates, widening what prompt injection can reach.","severity":"medium","level":"core","origin":"research","noisy":false,"passRole":false,"since":"0.1.0","references":[22]},
{"action":"bedrock:UpdateAgentKnowledgeBase","tactic":"Persistence","tacticId":"TA0003","atlas":["AML.T0070"],"rationale":"Changes when an agent trusts a knowledge base, re-enabling or prioritising a poisoned source.","severity":"medium","level":"core","origin":"research","noisy":false,"passRole":false,"since":"0.1.0","references":[24]},
{"action":"bedrock:UpdateAutomatedReasoningPolicy","tactic":"Defense Evasion","tacticId":"TA0005","atlas":["AML.T0054"],"rationale":"Edits the formal rules answers are checked against, letting wrong outputs pass validation.","severity":"medium","level":"core","origin":"research","noisy":false,"passRole":false,"since":"0.1.0","references":[31]},
{"action":"bedrock:UpdateAutomatedReasoningPolicyAnnotations","tactic":"Defense Evasion","tacticId":"TA0005","atlas":["AML.T0054"],"rationale":"Alters the annotations that steer a reasoning policy, a low-visibility way to weaken it.","severity":"medium","level":"core","origin":"research","noisy":false,"passRole":false,"since":"0.1.0","references":[31]},
{"action":"bedrock:UpdateBlueprint","tactic":"Impact","tacticId":"TA0040","atlas":["AML.T0059"],"rationale":"Alters document-extraction blueprints so downstream records are wrong.","severity":"low","level":"extended","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","references":[20]},
{"action":"bedrock:UpdateCustomModelDeployment","tactic":"Impact","tacticId":"TA0040","atlas":["AML.T0018"],"rationale":"Exchanges the weights behind a deployment that applications already trust.","severity":"high","level":"core","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","references":[20]},
{"action":"bedrock:UpdateDataSource","tactic":"Impact","tacticId":"TA0040","atlas":["AML.T0070"],"rationale":"Repoints retrieval at attacker content or credentials.","severity":"high","level":"core","origin":"research","noisy":false,"passRole":false,"since":"0.1.0","references":[28]},
{"action":"bedrock:UpdateFlow","tactic":"Persistence","tacticId":"TA0003","atlas":["AML.T0081"],"rationale":"Inserts or reroutes nodes in a running flow, copying data to a side channel.","severity":"high","level":"core","origin":"research","noisy":false,"passRole":true,"since":"0.1.0","references":[20]},
{"action":"bedrock:UpdateFlowAlias","tactic":"Persistence","tacticId":"TA0003","atlas":["AML.T0081"],"rationale":"Sends production flow traffic to another version.","severity":"medium","level":"extended","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","references":[20]},
{"action":"bedrock:UpdateGuardrail","tactic":"Impact","tacticId":"TA0040","atlas":["AML.T0054"],"rationale":"Lets filters, denied topics or PII masking be quietly loosened while the guardrail id stays attached and looks healthy.","severity":"high","level":"core","origin":"seed","noisy":false,"passRole":false,"since":"0.1.0","references":[21,33]},
{"action":"bedrock:UpdateKnowledgeBase","tactic":"Impact","tacticId":"TA0040","atlas":["AML.T0070"],"rationale":"Changes a knowledge base's role or configuration, shifting what retrieval trusts.","severity":"medium","level":"core","origin":"research","noisy":false,"passRole":true,"since":"0.1.0","references":[28]},
{"action":"bedrock:UpdatePrompt","tactic":"Persistence","tacticId":"TA0003","atlas":["AML.T0051"],"rationale":"Changes a shared managed prompt, injecting instructions in every app that uses it without a code deploy.","severity":"high","level":"core","origin":"research","noisy":false,"passRole":false,"since":"0.1.0","references":[20]},
{"action":"bedrock:UpdateProvisionedModelThroughput","tactic":"Impact","tacticId":"TA0040","atlas":["AML.T0018"],"rationale":"Swaps the model behind a provisioned ARN, silently changing what callers get.","severity":"medium","level":"core","origin":"research","noisy":false,"passRole":false,"since":"0.1.0","references":[30]}
]},
{"facts":{"prefix":"cleanrooms-ml","types":[
["configuredaudiencemodel","arn:*:cleanrooms-ml:*:*:configured-audience-model/*"],
["TrainedModel","arn:*:cleanrooms-ml:*:*:membership/*/trained-model/*"]
],"keys":["aws:RequestTag/*","aws:TagKeys","aws:ResourceTag/*"],"actions":[
["CreateConfiguredModelAlgorithm","Write",[],[0,1]],
["PutConfiguredAudienceModelPolicy","Permissions management, Write",[1],[2]],
["StartTrainedModelExportJob","Write",[3],[0,2,1]]
]},"entries":[
{"action":"cleanrooms-ml:CreateConfiguredModelAlgorithm","tactic":"Execution","tacticId":"TA0002","atlas":["AML.T0010.004"],"rationale":"Registers a container that trains over partners' data with a passed role.","severity":"high","level":"core","origin":"inferred","noisy":false,"passRole":true,"since":"0.1.0","references":[39]},
{"action":"cleanrooms-ml:PutConfiguredAudienceModelPolicy","tactic":"Persistence","tacticId":"TA0003","atlas":[],"rationale":"Shares an audience model with other accounts.","severity":"high","level":"core","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","references":[39]},
{"action":"cleanrooms-ml:StartTrainedModelExportJob","tactic":"Exfiltration","tacticId":"TA0010","atlas":["AML.T0035"],"rationale":"Exports a jointly trained model.","severity":"high","level":"core","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","references":[39]}
]},
{"facts":{"prefix":"codeguru-profiler","types":[["ProfilingGroup","arn:*:codeguru-profiler:*:*:profilingGroup/*"]],"keys":["aws:ResourceTag/*"],"actions":[["PutPermission","Permissions management, Write",[1],[0]]]},"entries":[
{"action":"codeguru-profiler:PutPermission","tactic":"Persistence","tacticId":"TA0003","atlas":[],"rationale":"Adds principals who can submit or read profiles.","severity":"medium","level":"extended","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","references":[40]}
]},
{"facts":{"prefix":"codeguru-reviewer","types":[],"keys":["aws:RequestTag/*","aws:TagKeys"],"actions":[["AssociateRepository","Write",[],[0,1]]]},"entries":[
{"action":"codeguru-reviewer:AssociateRepository","tactic":"Collection","tacticId":"TA0009","atlas":["AML.T0036"],"rationale":"Connects a source repository for analysis.","severity":"medium","level":"extended","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","references":[41]}
]},
{"facts":{"prefix":"codeguru-security","types":[["ScanName","arn:*:codeguru-security:*:*:scans/*"]],"keys":["aws:ResourceTag/*"],"actions":[["DeleteScansByCategory","Write",[],[]],["GetFindings","List",[1],[0]]]},"entries":[
{"action":"codeguru-security:DeleteScansByCategory","tactic":"Defense Evasion","tacticId":"TA0005","atlas":[],"rationale":"Deletes security scan results in bulk.","severity":"medium","level":"extended","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","references":[42]},
{"action":"codeguru-security:GetFindings","tactic":"Collection","tacticId":"TA0009","atlas":[],"rationale":"Reads source-code vulnerability findings.","severity":"medium","level":"extended","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","references":[42]}
]},
{"facts":{"prefix":"codewhisperer","types":[["customization","arn:*:codewhisperer:*:*:customization/*"],["profile","arn:*:codewhisperer:*:*:profile/*"]],"keys":["aws:ResourceTag/*","aws:RequestTag/*","aws:TagKeys"],"actions":[
["AssociateCustomizationPermission","Write",[1],[0]],
["CreateCustomization","Write",[1],[1,0,2]],
["UpdateProfile","Write",[3],[0]]
]},"entries":[
{"action":"codewhisperer:AssociateCustomizationPermission","tactic":"Persistence","tacticId":"TA0003","atlas":[],"rationale":"Grants users a customisation built on private code.","severity":"medium","level":"extended","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","references":[43]},
{"action":"codewhisperer:CreateCustomization","tactic":"Collection","tacticId":"TA0009","atlas":["AML.T0020"],"rationale":"Trains suggestions on private repositories, concentrating source code.","severity":"high","level":"core","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","references":[43]},
{"action":"codewhisperer:UpdateProfile","tactic":"Defense Evasion","tacticId":"TA0005","atlas":[],"rationale":"Changes org settings such as telemetry, reference tracking or key.","severity":"medium","level":"extended","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","references":[43]}
]},
{"facts":{"prefix":"comprehend","types":[
["document-classifier","arn:*:comprehend:*:*:document-classifier/*"],
["document-classifier-endpoint","arn:*:comprehend:*:*:document-classifier-endpoint/*"],
["entity-recognizer","arn:*:comprehend:*:*:entity-recognizer/*"],
["entity-recognizer-endpoint","arn:*:comprehend:*:*:entity-recognizer-endpoint/*"],
["flywheel","arn:*:comprehend:*:*:flywheel/*"],
["pii-entities-detection-job","arn:*:comprehend:*:*:pii-entities-detection-job/*"]
],"keys":["aws:RequestTag/*","aws:ResourceTag/*","aws:TagKeys","comprehend:ModelKmsKey","comprehend:OutputKmsKey"],"actions":[
["CreateEndpoint","Write",[1,3,5,7,8],[0,1,2]],
["DeleteResourcePolicy","Write",[1,5],[1]],
["ImportModel","Write",[1,5],[0,1,2,3]],
["PutResourcePolicy","Write",[1,5],[1]],
["StartPiiEntitiesDetectionJob","Write",[11],[0,1,2,4]],
["UpdateEndpoint","Write",[3,7,8],[1]]
]},"entries":[
{"action":"comprehend:CreateEndpoint","tactic":"Persistence","tacticId":"TA0003","atlas":["AML.T0040"],"rationale":"Stands up a paid, always-on inference endpoint for a custom model, optionally under a passed data-access role.","severity":"medium","level":"core","origin":"seed","noisy":false,"passRole":true,"since":"0.1.0","references":[21]},
{"action":"comprehend:DeleteResourcePolicy","tactic":"Impact","tacticId":"TA0040","atlas":[],"rationale":"Removes a custom model's policy.","severity":"low","level":"extended","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","references":[44]},
{"action":"comprehend:ImportModel","tactic":"Persistence","tacticId":"TA0003","atlas":["AML.T0010.003"],"rationale":"Copies in a model from another account.","severity":"medium","level":"extended","origin":"inferred","noisy":false,"passRole":true,"since":"0.1.0","references":[44]},
{"action":"comprehend:PutResourcePolicy","tactic":"Persistence","tacticId":"TA0003","atlas":["AML.T0035"],"rationale":"Lets another account import a private custom classifier or recogniser, leaking what it learned.","severity":"high","level":"core","origin":"seed","noisy":false,"passRole":false,"since":"0.1.0","references":[21]},
{"action":"comprehend:StartPiiEntitiesDetectionJob","tactic":"Collection","tacticId":"TA0009","atlas":["AML.T0036"],"rationale":"Scans a bucket under a passed role and outputs where personal data sits.","severity":"medium","level":"extended","origin":"inferred","noisy":false,"passRole":true,"since":"0.1.0","references":[44]},
{"action":"comprehend:UpdateEndpoint","tactic":"Impact","tacticId":"TA0040","atlas":["AML.T0018"],"rationale":"Swaps the model or role behind a live endpoint.","severity":"medium","level":"extended","origin":"inferred","noisy":false,"passRole":true,"since":"0.1.0","references":[44]}
]},
{"facts":{"prefix":"comprehendmedical","types":[],"keys":[],"actions":[["StartPHIDetectionJob","Write",[],[]]]},"entries":[
{"action":"comprehendmedical:StartPHIDetectionJob","tactic":"Collection","tacticId":"TA0009","atlas":["AML.T0036"],"rationale":"Bulk-extracts protected health information from S3 under a passed role.","severity":"medium","level":"extended","origin":"inferred","noisy":false,"passRole":true,"since":"0.1.0","references":[45]}
]},
{"facts":{"prefix":"datazone","types":[],"keys":[],"actions":[
["CreateUserProfile","Write",[],[]],
["GetDomainExecutionRoleCredentials","Read",[],[]],
["GetEnvironmentCredentials","Read",[],[]],
["GetIamPortalLoginUrl","Permissions management, Write",[],[]]
]},"entries":[
{"action":"datazone:CreateUserProfile","tactic":"Persistence","tacticId":"TA0003","atlas":["AML.T0012"],"rationale":"Adds an IAM principal as a Unified Studio user.","severity":"medium","level":"core","origin":"research","noisy":false,"passRole":false,"since":"0.1.0","references":[46]},
{"action":"datazone:GetDomainExecutionRoleCredentials","tactic":"Credential Access","tacticId":"TA0006","atlas":["AML.T0012"],"rationale":"Returns the domain execution role's credentials.","severity":"critical","level":"core","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","references":[47]},
{"action":"datazone:GetEnvironmentCredentials","tactic":"Credential Access","tacticId":"TA0006","atlas":["AML.T0012"],"rationale":"Returns temporary credentials of a Unified Studio environment role.","severity":"critical","level":"core","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","references":[47]},
{"action":"datazone:GetIamPortalLoginUrl","tactic":"Initial Access","tacticId":"TA0001","atlas":["AML.T0012"],"rationale":"Returns a portal login link for an IAM principal.","severity":"high","level":"core","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","references":[47]}
]},
{"facts":{"prefix":"devops-guru","types":[["topic","arn:*:sns:*:*:*"]],"keys":[],"actions":[["AddNotificationChannel","Write",[1],[]],["RemoveNotificationChannel","Write",[1],[]]]},"entries":[
{"action":"devops-guru:AddNotificationChannel","tactic":"Collection","tacticId":"TA0009","atlas":[],"rationale":"Sends insight details to a chosen SNS topic.","severity":"low","level":"extended","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","references":[48]},
{"action":"devops-guru:RemoveNotificationChannel","tactic":"Defense Evasion","tacticId":"TA0005","atlas":[],"rationale":"Silences anomaly alerts: the insights are still made, but nobody is told.","severity":"medium","level":"extended","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","references":[48]}
]},
{"facts":{"prefix":"entityresolution","types":[["MatchingWorkflow","arn:*:entityresolution:*:*:matchingworkflow/*"]],"keys":["aws:ResourceTag/*"],"actions":[
["AddPolicyStatement","Permissions management, Write",[],[]],
["DeletePolicyStatement","Permissions management, Write",[],[]],
["PutPolicy","Permissions management, Write",[],[]],
["StartMatchingJob","Write",[1],[0]],
["UpdateMatchingWorkflow","Write",[1],[0]],
["UseWorkflow","Permissions management, Write",[],[]]
]},"entries":[
{"action":"entityresolution:AddPolicyStatement","tactic":"Lateral Movement","tacticId":"TA0008","atlas":[],"rationale":"Grants a different account or service use of matching workflows and namespaces holding consumer records.","severity":"high","level":"core","origin":"seed","noisy":false,"passRole":false,"since":"0.1.0","references":[21]},
{"action":"entityresolution:DeletePolicyStatement","tactic":"Impact","tacticId":"TA0040","atlas":[],"rationale":"Drops statements, including denies, from a workflow's policy, breaking partners or lifting a restriction.","severity":"medium","level":"core","origin":"seed","noisy":false,"passRole":false,"since":"0.1.0","references":[21]},
{"action":"entityresolution:PutPolicy","tactic":"Lateral Movement","tacticId":"TA0008","atlas":[],"rationale":"Replaces the whole resource policy of a workflow or namespace, enabling cross-account use in one call.","severity":"high","level":"core","origin":"seed","noisy":false,"passRole":false,"since":"0.1.0","references":[21]},
{"action":"entityresolution:StartMatchingJob","tactic":"Collection","tacticId":"TA0009","atlas":["AML.T0085"],"rationale":"Produces linked identity records in an output bucket.","severity":"medium","level":"extended","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","references":[49]},
{"action":"entityresolution:UpdateMatchingWorkflow","tactic":"Exfiltration","tacticId":"TA0010","atlas":["AML.T0025"],"rationale":"Changes role or output bucket for joined consumer data.","severity":"high","level":"core","origin":"inferred","noisy":false,"passRole":true,"since":"0.1.0","references":[49]},
{"action":"entityresolution:UseWorkflow","tactic":"Collection","tacticId":"TA0009","atlas":[],"rationale":"Lets a caller run someone's matching workflow as a data source.","severity":"medium","level":"extended","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","references":[49]}
]},
{"facts":{"prefix":"finops-agent","types":[],"keys":[],"actions":[["AcceptAgentRequest","Write",[],[]],["CreateIntegration","Write",[],[]]]},"entries":[
{"action":"finops-agent:AcceptAgentRequest","tactic":"Execution","tacticId":"TA0002","atlas":["AML.T0053"],"rationale":"Approves an action the agent asked permission for.","severity":"medium","level":"extended","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","references":[50]},
{"action":"finops-agent:CreateIntegration","tactic":"Persistence","tacticId":"TA0003","atlas":["AML.T0110"],"rationale":"Connects third-party services to the cost agent.","severity":"medium","level":"extended","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","references":[50]}
]},
{"facts":{"prefix":"forecast","types":[
["forecast","arn:*:forecast:*:*:forecast/*"],
["dataset","arn:*:forecast:*:*:dataset/*"],
["datasetGroup","arn:*:forecast:*:*:dataset-group/*"],
["datasetImportJob","arn:*:forecast:*:*:dataset-import-job/*"],
["endpoint","arn:*:forecast:*:*:forecast-endpoint/*"],
["explainability","arn:*:forecast:*:*:explainability/*"],
["explainabilityExport","arn:*:forecast:*:*:explainability-export/*"],
["forecastExport","arn:*:forecast:*:*:forecast-export-job/*"],
["monitor","arn:*:forecast:*:*:monitor/*"],
["predictor","arn:*:forecast:*:*:predictor/*"],
["predictorBacktestExportJob","arn:*:forecast:*:*:predictor-backtest-export-job/*"],
["whatIfAnalysis","arn:*:forecast:*:*:what-if-analysis/*"],
["whatIfForecast","arn:*:forecast:*:*:what-if-forecast/*"],
["whatIfForecastExport","arn:*:forecast:*:*:what-if-forecast-export/*"]
],"keys":["aws:RequestTag/*","aws:ResourceTag/*","aws:TagKeys"],"actions":[
["CreateForecastExportJob","Write",[1],[0,1,2]],
["DeleteResourceTree","Write",[3,5,7,9,11,13,1,15,17,19,21,23,25,27],[1]]
]},"entries":[
{"action":"forecast:CreateForecastExportJob","tactic":"Exfiltration","tacticId":"TA0010","atlas":["AML.T0025"],"rationale":"Exports forecasts to a chosen bucket under a passed role.","severity":"low","level":"extended","origin":"inferred","noisy":false,"passRole":true,"since":"0.1.0","references":[51]},
{"action":"forecast:DeleteResourceTree","tactic":"Impact","tacticId":"TA0040","atlas":["AML.T0029"],"rationale":"Deletes a resource with all its children in one call.","severity":"medium","level":"extended","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","references":[51]}
]},
{"facts":{"prefix":"frauddetector","types":[
["event-type","arn:*:frauddetector:*:*:event-type/*"],
["external-model","arn:*:frauddetector:*:*:external-model/*"],
["detector-version","arn:*:frauddetector:*:*:detector-version/*"],
["list","arn:*:frauddetector:*:*:list/*"],
["rule","arn:*:frauddetector:*:*:rule/*"]
],"keys":["aws:RequestTag/*","aws:ResourceTag/*","aws:TagKeys"],"actions":[
["PutExternalModel","Write",[1,3],[0,1,2]],
["PutKMSEncryptionKey","Write",[],[]],
["UpdateDetectorVersionStatus","Write",[5],[1]],
["UpdateList","Write",[7],[1]],
["UpdateRuleVersion","Write",[9],[0,1,2]]
]},"entries":[
{"action":"frauddetector:PutExternalModel","tactic":"Privilege Escalation","tacticId":"TA0004","atlas":["AML.T0010.003"],"rationale":"Wires a SageMaker endpoint into fraud decisions with a passed role.","severity":"medium","level":"extended","origin":"inferred","noisy":false,"passRole":true,"since":"0.1.0","references":[52]},
{"action":"frauddetector:PutKMSEncryptionKey","tactic":"Impact","tacticId":"TA0040","atlas":[],"rationale":"Re-keys stored events, enabling denial of access.","severity":"medium","level":"extended","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","references":[52]},
{"action":"frauddetector:UpdateDetectorVersionStatus","tactic":"Defense Evasion","tacticId":"TA0005","atlas":["AML.T0015"],"rationale":"Activates a permissive detector version so fraud passes.","severity":"high","level":"core","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","references":[52]},
{"action":"frauddetector:UpdateList","tactic":"Defense Evasion","tacticId":"TA0005","atlas":["AML.T0015"],"rationale":"Adds entries to allow or deny lists used in decisions.","severity":"medium","level":"extended","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","references":[52]},
{"action":"frauddetector:UpdateRuleVersion","tactic":"Defense Evasion","tacticId":"TA0005","atlas":["AML.T0015"],"rationale":"Edits decision rules in a detector.","severity":"high","level":"core","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","references":[52]}
]},
{"facts":{"prefix":"health-agent","types":[
["Domain","arn:*:health-agent:*:*:domain/*"],
["Integration","arn:*:health-agent:*:*:domain/*/integration/*"],
["Agent","arn:*:health-agent:*:*:domain/*/agent/*"]
],"keys":["aws:ResourceTag/*"],"actions":[["GetPatient","Read",[1,3],[0]],["ResetPassword","Write",[1,3],[0]],["UpdateAgent","Write",[5,1],[0]]]},"entries":[
{"action":"health-agent:GetPatient","tactic":"Collection","tacticId":"TA0009","atlas":["AML.T0085"],"rationale":"Reads patient demographics and identifiers.","severity":"high","level":"core","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","references":[53]},
{"action":"health-agent:ResetPassword","tactic":"Credential Access","tacticId":"TA0006","atlas":[],"rationale":"Resets a password through the patient-facing agent service.","severity":"high","level":"core","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","references":[53]},
{"action":"health-agent:UpdateAgent","tactic":"Persistence","tacticId":"TA0003","atlas":["AML.T0081"],"rationale":"Rewrites a patient-facing agent.","severity":"high","level":"core","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","references":[53]}
]},
{"facts":{"prefix":"healthlake","types":[["datastore","arn:*:healthlake:*:*:datastore/fhir/*"]],"keys":["aws:ResourceTag/*"],"actions":[
["DeleteFHIRDatastore","Write",[1],[0]],
["GetExportedFile","Read",[1],[0]],
["ReadResource","Read",[1],[0]],
["SearchEverything","Read",[1],[0]],
["SearchWithGet","Read",[1],[0]],
["SearchWithPost","Read",[1],[0]],
["StartFHIRBulkDeleteJob","Write",[1],[0]],
["StartFHIRExportJob","Write",[1],[0]],
["StartFHIRExportJobWithPost","Write",[1],[0]]
]},"entries":[
{"action":"healthlake:DeleteFHIRDatastore","tactic":"Impact","tacticId":"TA0040","atlas":["AML.T0029"],"rationale":"Destroys a clinical data store.","severity":"high","level":"core","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","references":[54]},
{"action":"healthlake:GetExportedFile","tactic":"Exfiltration","tacticId":"TA0010","atlas":["AML.T0025"],"rationale":"Downloads files produced by a bulk export.","severity":"high","level":"core","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","references":[54]},
{"action":"healthlake:ReadResource","tactic":"Collection","tacticId":"TA0009","atlas":["AML.T0085"],"rationale":"Reads individual patient records.","severity":"medium","level":"core","origin":"research","noisy":true,"passRole":false,"since":"0.1.0","references":[55]},
{"action":"healthlake:SearchEverything","tactic":"Collection","tacticId":"TA0009","atlas":["AML.T0085"],"rationale":"Pulls a patient's complete record in one call.","severity":"high","level":"core","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","references":[54]},
{"action":"healthlake:SearchWithGet","tactic":"Collection","tacticId":"TA0009","atlas":["AML.T0085"],"rationale":"Searches patient records.","severity":"medium","level":"core","origin":"research","noisy":true,"passRole":false,"since":"0.1.0","references":[55]},
{"action":"healthlake:SearchWithPost","tactic":"Collection","tacticId":"TA0009","atlas":["AML.T0085"],"rationale":"Searches patient records with a request body.","severity":"medium","level":"core","origin":"research","noisy":true,"passRole":false,"since":"0.1.0","references":[55]},
{"action":"healthlake:StartFHIRBulkDeleteJob","tactic":"Impact","tacticId":"TA0040","atlas":["AML.T0029"],"rationale":"Deletes clinical records in bulk.","severity":"high","level":"core","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","references":[54]},
{"action":"healthlake:StartFHIRExportJob","tactic":"Exfiltration","tacticId":"TA0010","atlas":["AML.T0025"],"rationale":"Exports an entire clinical data store to S3 under a passed role.","severity":"critical","level":"core","origin":"inferred","noisy":false,"passRole":true,"since":"0.1.0","references":[54]},
{"action":"healthlake:StartFHIRExportJobWithPost","tactic":"Exfiltration","tacticId":"TA0010","atlas":["AML.T0025"],"rationale":"Bulk export through the FHIR endpoint.","severity":"critical","level":"core","origin":"inferred","noisy":false,"passRole":true,"since":"0.1.0","references":[54]}
]},
{"facts":{"prefix":"iam","types":[["user","arn:*:iam::*:user/*"]],"keys":[
"aws:ResourceTag/*",
"iam:ResourceTag/*",
"iam:ServiceSpecificCredentialAgeDays",
"iam:ServiceSpecificCredentialServiceName"
],"actions":[["CreateServiceSpecificCredential","Write",[1],[0,1,2,3]],["ResetServiceSpecificCredential","Write",[1],[0,1,3]]]},"entries":[
{"action":"iam:CreateServiceSpecificCredential","tactic":"Credential Access","tacticId":"TA0006","atlas":["AML.T0091.000"],"rationale":"Creates a long-lived Bedrock API key (iam:ServiceSpecificCredentialServiceName = bedrock.amazonaws.com).","severity":"critical","level":"core","origin":"sonrai","noisy":false,"passRole":false,"since":"0.1.0","references":[25,18]},
{"action":"iam:ResetServiceSpecificCredential","tactic":"Credential Access","tacticId":"TA0006","atlas":["AML.T0091.000"],"rationale":"Re-issues the secret of an existing Bedrock API key.","severity":"high","level":"core","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","references":[56]}
]},
{"facts":{"prefix":"kendra-ranking","types":[["rescore-execution-plan","arn:*:kendra-ranking:*:*:rescore-execution-plan/*"]],"keys":["aws:ResourceTag/*"],"actions":[["DeleteRescoreExecutionPlan","Write",[1],[0]]]},"entries":[
{"action":"kendra-ranking:DeleteRescoreExecutionPlan","tactic":"Impact","tacticId":"TA0040","atlas":["AML.T0029"],"rationale":"Removes reranking capacity search relies on.","severity":"low","level":"extended","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","references":[57]}
]},
{"facts":{"prefix":"kendra","types":[
["experience","arn:*:kendra:*:*:index/*/experience/*"],
["index","arn:*:kendra:*:*:index/*"],
["access-control-configuration","arn:*:kendra:*:*:index/*/access-control-configuration/*"],
["data-source","arn:*:kendra:*:*:index/*/data-source/*"]
],"keys":["aws:ResourceTag/*","aws:RequestTag/*","aws:TagKeys"],"actions":[
["AssociateEntitiesToExperience","Write",[1,3],[0]],
["BatchPutDocument","Write",[3],[0]],
["CreateAccessControlConfiguration","Write",[3],[0]],
["CreateDataSource","Write",[3],[1,0,2]],
["DeleteAccessControlConfiguration","Write",[5,3],[0]],
["PutPrincipalMapping","Write",[6,3],[0]],
["Query","Read",[3],[0]],
["Retrieve","Read",[3],[0]],
["UpdateAccessControlConfiguration","Write",[5,3],[0]],
["UpdateDataSource","Write",[7,3],[0]],
["UpdateIndex","Write",[3],[0]]
]},"entries":[
{"action":"kendra:AssociateEntitiesToExperience","tactic":"Persistence","tacticId":"TA0003","atlas":["AML.T0012"],"rationale":"Gives users or groups access to a search site.","severity":"medium","level":"extended","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","references":[58]},
{"action":"kendra:BatchPutDocument","tactic":"Impact","tacticId":"TA0040","atlas":["AML.T0070"],"rationale":"Plants documents in enterprise search.","severity":"medium","level":"extended","origin":"inferred","noisy":false,"passRole":true,"since":"0.1.0","references":[58]},
{"action":"kendra:CreateAccessControlConfiguration","tactic":"Persistence","tacticId":"TA0003","atlas":["AML.T0085.000"],"rationale":"Defines user and group access for indexed documents, so restricted passages can be exposed to chosen principals.","severity":"high","level":"core","origin":"seed","noisy":false,"passRole":false,"since":"0.1.0","references":[21]},
{"action":"kendra:CreateDataSource","tactic":"Collection","tacticId":"TA0009","atlas":["AML.T0070"],"rationale":"Crawls a repository under a passed role.","severity":"medium","level":"extended","origin":"inferred","noisy":false,"passRole":true,"since":"0.1.0","references":[58]},
{"action":"kendra:DeleteAccessControlConfiguration","tactic":"Defense Evasion","tacticId":"TA0005","atlas":["AML.T0085.000"],"rationale":"Removes document-level access rules.","severity":"high","level":"core","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","references":[58]},
{"action":"kendra:PutPrincipalMapping","tactic":"Privilege Escalation","tacticId":"TA0004","atlas":["AML.T0012"],"rationale":"Maps users to groups for result filtering, granting another's document rights.","severity":"high","level":"core","origin":"inferred","noisy":false,"passRole":true,"since":"0.1.0","references":[58]},
{"action":"kendra:Query","tactic":"Collection","tacticId":"TA0009","atlas":["AML.T0085.000"],"rationale":"Searches the enterprise index; results can include restricted text if ACL filtering is not applied.","severity":"medium","level":"core","origin":"research","noisy":true,"passRole":false,"since":"0.1.0","references":[55,59]},
{"action":"kendra:Retrieve","tactic":"Collection","tacticId":"TA0009","atlas":["AML.T0085.000"],"rationale":"Returns longer passages meant for RAG, speeding bulk extraction.","severity":"medium","level":"extended","origin":"inferred","noisy":true,"passRole":false,"since":"0.1.0","references":[58]},
{"action":"kendra:UpdateAccessControlConfiguration","tactic":"Persistence","tacticId":"TA0003","atlas":["AML.T0085.000"],"rationale":"Changes document-level access on a live index, widening who sees confidential search results.","severity":"high","level":"core","origin":"seed","noisy":false,"passRole":false,"since":"0.1.0","references":[21]},
{"action":"kendra:UpdateDataSource","tactic":"Collection","tacticId":"TA0009","atlas":["AML.T0070"],"rationale":"Redirects or widens a crawler.","severity":"medium","level":"extended","origin":"inferred","noisy":false,"passRole":true,"since":"0.1.0","references":[58]},
{"action":"kendra:UpdateIndex","tactic":"Defense Evasion","tacticId":"TA0005","atlas":["AML.T0085.000"],"rationale":"Changes role or user-context policy, including switching off token-based filtering.","severity":"high","level":"core","origin":"inferred","noisy":false,"passRole":true,"since":"0.1.0","references":[58]}
]},
{"facts":{"prefix":"lex","types":[["bot","arn:*:lex:*:*:bot/*, arn:*:lex:*:*:bot:*"],["bot alias","arn:*:lex:*:*:bot-alias/*/*, arn:*:lex:*:*:bot:*:*"]],"keys":["aws:ResourceTag/*","aws:RequestTag/*","aws:TagKeys"],"actions":[
["CreateBotChannel","Write",[1],[0]],
["CreateResourcePolicy","Write",[0,2],[0]],
["CreateResourcePolicyStatement","Write",[0,2],[0]],
["DeleteResourcePolicy","Write",[0,2],[0]],
["StartImport","Write",[0,2],[1,0,2]],
["UpdateBot","Write",[1],[0]],
["UpdateBotAlias","Write",[3],[0]],
["UpdateResourcePolicy","Write",[0,2],[0]]
]},"entries":[
{"action":"lex:CreateBotChannel","tactic":"Persistence","tacticId":"TA0003","atlas":[],"rationale":"Publishes a bot to an outside chat platform with stored tokens.","severity":"medium","level":"extended","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","references":[60]},
{"action":"lex:CreateResourcePolicy","tactic":"Defense Evasion","tacticId":"TA0005","atlas":[],"rationale":"Attaches a policy to a bot or alias, so another account or service principal may call or manage it outside IAM reviews.","severity":"high","level":"core","origin":"seed","noisy":false,"passRole":false,"since":"0.1.0","references":[21]},
{"action":"lex:CreateResourcePolicyStatement","tactic":"Persistence","tacticId":"TA0003","atlas":[],"rationale":"Adds a single grant to a bot's policy; same effect as editing the policy but easy to miss.","severity":"high","level":"core","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","references":[60]},
{"action":"lex:DeleteResourcePolicy","tactic":"Impact","tacticId":"TA0040","atlas":[],"rationale":"Removes a bot's policy and any restrictions in it.","severity":"low","level":"extended","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","references":[60]},
{"action":"lex:StartImport","tactic":"Persistence","tacticId":"TA0003","atlas":["AML.T0081"],"rationale":"Overwrites a bot definition from an uploaded archive.","severity":"medium","level":"extended","origin":"inferred","noisy":false,"passRole":true,"since":"0.1.0","references":[60]},
{"action":"lex:UpdateBot","tactic":"Privilege Escalation","tacticId":"TA0004","atlas":[],"rationale":"Changes a bot's passed role.","severity":"medium","level":"extended","origin":"inferred","noisy":false,"passRole":true,"since":"0.1.0","references":[60]},
{"action":"lex:UpdateBotAlias","tactic":"Persistence","tacticId":"TA0003","atlas":["AML.T0081"],"rationale":"Swaps fulfilment Lambda, bot version or conversation-log destination for live traffic.","severity":"high","level":"core","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","references":[60]},
{"action":"lex:UpdateResourcePolicy","tactic":"Defense Evasion","tacticId":"TA0005","atlas":[],"rationale":"Rewrites who may use a bot; a one-line principal change opens it to a foreign account.","severity":"high","level":"core","origin":"seed","noisy":false,"passRole":false,"since":"0.1.0","references":[21]}
]},
{"facts":{"prefix":"lookoutequipment","types":[
["dataset","arn:*:lookoutequipment:*:*:dataset/*/*"],
["model","arn:*:lookoutequipment:*:*:model/*/*"],
["model-version","arn:*:lookoutequipment:*:*:model/*/*/model-version/*"]
],"keys":["aws:ResourceTag/*"],"actions":[["PutResourcePolicy","Write",[0,2,4],[0]],["UpdateActiveModelVersion","Write",[3,5],[0]]]},"entries":[
{"action":"lookoutequipment:PutResourcePolicy","tactic":"Persistence","tacticId":"TA0003","atlas":["AML.T0035"],"rationale":"Lets other accounts import trained models.","severity":"medium","level":"extended","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","references":[61]},
{"action":"lookoutequipment:UpdateActiveModelVersion","tactic":"Impact","tacticId":"TA0040","atlas":["AML.T0018"],"rationale":"Switches the model judging machine health.","severity":"medium","level":"extended","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","references":[61]}
]},
{"facts":{"prefix":"lookoutmetrics","types":[["AnomalyDetector","arn:*:lookoutmetrics:*:*:AnomalyDetector:*"]],"keys":["aws:ResourceTag/*"],"actions":[["DeactivateAnomalyDetector","Write",[1],[0]]]},"entries":[
{"action":"lookoutmetrics:DeactivateAnomalyDetector","tactic":"Defense Evasion","tacticId":"TA0005","atlas":[],"rationale":"Stops anomaly detection.","severity":"low","level":"extended","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","references":[62]}
]},
{"facts":{"prefix":"lookoutvision","types":[],"keys":[],"actions":[["UpdateDatasetEntries","Write",[],[]]]},"entries":[
{"action":"lookoutvision:UpdateDatasetEntries","tactic":"Impact","tacticId":"TA0040","atlas":["AML.T0020"],"rationale":"Alters labels used to train inspection models.","severity":"low","level":"extended","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","references":[63]}
]},
{"facts":{"prefix":"machinelearning","types":[["datasource","arn:*:machinelearning:*:*:datasource/*"]],"keys":[],"actions":[["CreateDataSourceFromRDS","Write",[1],[]],["CreateDataSourceFromRedshift","Write",[1],[]]]},"entries":[
{"action":"machinelearning:CreateDataSourceFromRDS","tactic":"Collection","tacticId":"TA0009","atlas":["AML.T0036"],"rationale":"Copies an RDS query result to S3 under a passed role.","severity":"medium","level":"extended","origin":"inferred","noisy":false,"passRole":true,"since":"0.1.0","references":[64]},
{"action":"machinelearning:CreateDataSourceFromRedshift","tactic":"Collection","tacticId":"TA0009","atlas":["AML.T0036"],"rationale":"Copies a Redshift query result to S3 under a passed role.","severity":"medium","level":"extended","origin":"inferred","noisy":false,"passRole":true,"since":"0.1.0","references":[64]}
]},
{"facts":{"prefix":"medical-imaging","types":[["datastore","arn:*:medical-imaging:*:*:datastore/*"]],"keys":["aws:ResourceTag/*","medical-imaging:SeriesInstanceUID","medical-imaging:StudyInstanceUID"],"actions":[["DeleteDatastore","Write",[1],[0]],["GetDICOMInstance","Read",[1],[0,1,2]],["StartDICOMImportJob","Write",[1],[0]]]},"entries":[
{"action":"medical-imaging:DeleteDatastore","tactic":"Impact","tacticId":"TA0040","atlas":["AML.T0029"],"rationale":"Destroys an imaging archive.","severity":"high","level":"core","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","references":[65]},
{"action":"medical-imaging:GetDICOMInstance","tactic":"Collection","tacticId":"TA0009","atlas":["AML.T0085"],"rationale":"Downloads patient images with metadata.","severity":"medium","level":"extended","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","references":[65]},
{"action":"medical-imaging:StartDICOMImportJob","tactic":"Impact","tacticId":"TA0040","atlas":["AML.T0059"],"rationale":"Imports images under a passed role, allowing planted studies.","severity":"medium","level":"extended","origin":"inferred","noisy":false,"passRole":true,"since":"0.1.0","references":[65]}
]},
{"facts":{"prefix":"monitron","types":[["project","arn:*:monitron:*:*:project/*"]],"keys":["aws:ResourceTag/*"],"actions":[["AssociateProjectAdminUser","Permissions management, Write",[1],[0]]]},"entries":[
{"action":"monitron:AssociateProjectAdminUser","tactic":"Persistence","tacticId":"TA0003","atlas":["AML.T0012"],"rationale":"Makes a user project administrator.","severity":"medium","level":"extended","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","references":[66]}
]},
{"facts":{"prefix":"nova-act","types":[
["workflow-definition","arn:*:nova-act:*:*:workflow-definition/*"],
["workflow-run","arn:*:nova-act:*:*:workflow-definition/*/workflow-run/*"]
],"keys":[],"actions":[["CreateWorkflowRun","Write",[1],[]],["InvokeActStep","Write",[1,3],[]]]},"entries":[
{"action":"nova-act:CreateWorkflowRun","tactic":"Execution","tacticId":"TA0002","atlas":["AML.T0053"],"rationale":"Starts an unattended UI-automation run.","severity":"medium","level":"extended","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","references":[67]},
{"action":"nova-act:InvokeActStep","tactic":"Execution","tacticId":"TA0002","atlas":["AML.T0053"],"rationale":"Advances a browser-automation agent, feeding it tool results of the caller's choosing.","severity":"medium","level":"extended","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","references":[67]}
]},
{"facts":{"prefix":"omics","types":[
["sequenceStore","arn:*:omics:*:*:sequenceStore/*"],
["configuration","arn:*:omics:*:*:configuration/*"],
["run","arn:*:omics:*:*:run/*"],
["runBatch","arn:*:omics:*:*:runBatch/*"],
["runCache","arn:*:omics:*:*:runCache/*"],
["runGroup","arn:*:omics:*:*:runGroup/*"],
["workflow","arn:*:omics:*:*:workflow/*"]
],"keys":["aws:RequestTag/*","aws:TagKeys","aws:ResourceTag/*"],"actions":[
["CreateShare","Write",[],[]],
["CreateWorkflow","Write",[],[0,1]],
["PutS3AccessPolicy","Write",[1],[2]],
["StartReadSetExportJob","Write",[1],[2]],
["StartRun","Write",[2,5,6,8,10,12],[0,2,1]]
]},"entries":[
{"action":"omics:CreateShare","tactic":"Exfiltration","tacticId":"TA0010","atlas":["AML.T0025"],"rationale":"Shares variant or annotation stores and workflows with another account.","severity":"critical","level":"core","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","references":[68]},
{"action":"omics:CreateWorkflow","tactic":"Persistence","tacticId":"TA0003","atlas":["AML.T0050"],"rationale":"Registers the code such runs execute.","severity":"medium","level":"extended","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","references":[68]},
{"action":"omics:PutS3AccessPolicy","tactic":"Exfiltration","tacticId":"TA0010","atlas":["AML.T0025"],"rationale":"Opens sequence-store objects to other principals via S3.","severity":"critical","level":"core","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","references":[68]},
{"action":"omics:StartReadSetExportJob","tactic":"Exfiltration","tacticId":"TA0010","atlas":["AML.T0025"],"rationale":"Exports genomes to a bucket under a passed role.","severity":"high","level":"core","origin":"inferred","noisy":false,"passRole":true,"since":"0.1.0","references":[68]},
{"action":"omics:StartRun","tactic":"Privilege Escalation","tacticId":"TA0004","atlas":["AML.T0050"],"rationale":"Runs workflow containers over genomic data under a passed role.","severity":"high","level":"core","origin":"inferred","noisy":false,"passRole":true,"since":"0.1.0","references":[68]}
]},
{"facts":{"prefix":"panorama","types":[["package","arn:*:panorama:*:*:package/*"]],"keys":["aws:RequestTag/*","aws:TagKeys","aws:ResourceTag/*"],"actions":[["CreateApplicationInstance","Write",[],[0,1]],["RegisterPackageVersion","Write",[1],[2]]]},"entries":[
{"action":"panorama:CreateApplicationInstance","tactic":"Persistence","tacticId":"TA0003","atlas":["AML.T0050"],"rationale":"Deploys containers to on-site appliances under a passed role.","severity":"medium","level":"extended","origin":"inferred","noisy":false,"passRole":true,"since":"0.1.0","references":[69]},
{"action":"panorama:RegisterPackageVersion","tactic":"Persistence","tacticId":"TA0003","atlas":["AML.T0010.001"],"rationale":"Publishes application code for appliances.","severity":"medium","level":"extended","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","references":[69]}
]},
{"facts":{"prefix":"personalize","types":[["dataset","arn:*:personalize:*:*:dataset/*"],["datasetExportJob","arn:*:personalize:*:*:dataset-export-job/*"]],"keys":["aws:RequestTag/*","aws:ResourceTag/*","aws:TagKeys"],"actions":[["CreateDatasetExportJob","Write",[1,3],[0,1,2]],["PutEvents","Write",[],[]]]},"entries":[
{"action":"personalize:CreateDatasetExportJob","tactic":"Exfiltration","tacticId":"TA0010","atlas":["AML.T0025"],"rationale":"Exports interaction data to a bucket under a passed role.","severity":"high","level":"core","origin":"inferred","noisy":false,"passRole":true,"since":"0.1.0","references":[70]},
{"action":"personalize:PutEvents","tactic":"Impact","tacticId":"TA0040","atlas":["AML.T0020"],"rationale":"Feeds interaction events that bias recommendations.","severity":"low","level":"extended","origin":"inferred","noisy":true,"passRole":false,"since":"0.1.0","references":[70]}
]},
{"facts":{"prefix":"polly","types":[["lexicon","arn:*:polly:*:*:lexicon/*"]],"keys":[],"actions":[["PutLexicon","Write",[1],[]]]},"entries":[
{"action":"polly:PutLexicon","tactic":"Impact","tacticId":"TA0040","atlas":["AML.T0059"],"rationale":"Changes how words are spoken in voice output.","severity":"low","level":"extended","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","references":[71]}
]},
{"facts":{"prefix":"q","types":[["profile","arn:*:codewhisperer:*:*:profile/*"],["plugin","arn:*:qdeveloper:*:*:plugin/*"]],"keys":["aws:ResourceTag/*","identitystore:GroupId","identitystore:UserId","aws:RequestTag/*","aws:TagKeys"],"actions":[
["AssociateConnectorResource","Write",[],[]],
["AssociateLoginDomain","Write",[1],[0]],
["CreateAssignment","Write",[1],[0,1,2]],
["CreateAuthGrant","Write",[],[]],
["CreateOAuthAppConnection","Write",[],[]],
["CreatePlugin","Write",[3],[3,0,4]],
["CreateScimAccessToken","Write",[1],[0]],
["PassRequest","Write",[],[]],
["PerformArtifactAction","Write",[],[]],
["UpdatePlugin","Write",[3],[3,0,4]]
]},"entries":[
{"action":"q:AssociateConnectorResource","tactic":"Persistence","tacticId":"TA0003","atlas":["AML.T0110"],"rationale":"Binds an AWS account to an outside connector.","severity":"high","level":"core","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","references":[72]},
{"action":"q:AssociateLoginDomain","tactic":"Persistence","tacticId":"TA0003","atlas":["AML.T0012"],"rationale":"Trusts a login domain for the developer profile.","severity":"high","level":"core","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","references":[72]},
{"action":"q:CreateAssignment","tactic":"Persistence","tacticId":"TA0003","atlas":["AML.T0034"],"rationale":"Assigns paid seats and access to users or groups.","severity":"medium","level":"extended","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","references":[72]},
{"action":"q:CreateAuthGrant","tactic":"Persistence","tacticId":"TA0003","atlas":["AML.T0091.000"],"rationale":"Creates an OAuth user grant tied to the assistant.","severity":"high","level":"core","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","references":[72]},
{"action":"q:CreateOAuthAppConnection","tactic":"Persistence","tacticId":"TA0003","atlas":["AML.T0091.000"],"rationale":"Registers an OAuth app that can act with the assistant.","severity":"high","level":"core","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","references":[72]},
{"action":"q:CreatePlugin","tactic":"Persistence","tacticId":"TA0003","atlas":["AML.T0110"],"rationale":"Adds a third-party tool integration to Q Developer.","severity":"high","level":"core","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","references":[72]},
{"action":"q:CreateScimAccessToken","tactic":"Credential Access","tacticId":"TA0006","atlas":["AML.T0091.000"],"rationale":"Issues a provisioning token that can create users and groups for Q Developer.","severity":"critical","level":"core","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","references":[72]},
{"action":"q:PassRequest","tactic":"Privilege Escalation","tacticId":"TA0004","atlas":["AML.T0053"],"rationale":"Lets the assistant call AWS APIs with the user's own permissions, so injected text becomes API calls.","severity":"high","level":"core","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","references":[72]},
{"action":"q:PerformArtifactAction","tactic":"Execution","tacticId":"TA0002","atlas":["AML.T0053"],"rationale":"Carries out an assistant-proposed operation.","severity":"medium","level":"extended","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","references":[72]},
{"action":"q:UpdatePlugin","tactic":"Persistence","tacticId":"TA0003","atlas":["AML.T0110"],"rationale":"Repoints an existing Q Developer tool.","severity":"high","level":"core","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","references":[72]}
]},
{"facts":{"prefix":"qapps","types":[
["qapp-session","arn:*:qapps:*:*:application/*/qapp/*/session/*"],
["qapp","arn:*:qapps:*:*:application/*/qapp/*"],
["application","arn:*:qbusiness:*:*:application/*"]
],"keys":[
"aws:ResourceTag/*",
"qapps:AppIsPublished",
"qapps:SessionIsShared",
"qapps:UserIsAppOwner",
"qapps:UserIsSessionModerator"
],"actions":[
["ExportQAppSessionData","Write",[1],[0]],
["ImportDocument","Write",[2,0],[0,1,2,3,4]],
["UpdateQAppPermissions","Write",[4,2],[0,1,3]]
]},"entries":[
{"action":"qapps:ExportQAppSessionData","tactic":"Exfiltration","tacticId":"TA0010","atlas":["AML.T0085"],"rationale":"Exports answers collected in a shared app session.","severity":"medium","level":"extended","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","references":[73]},
{"action":"qapps:ImportDocument","tactic":"Impact","tacticId":"TA0040","atlas":["AML.T0070"],"rationale":"Adds files that steer an app's output.","severity":"low","level":"extended","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","references":[73]},
{"action":"qapps:UpdateQAppPermissions","tactic":"Persistence","tacticId":"TA0003","atlas":["AML.T0104"],"rationale":"Shares a Q App with other users.","severity":"medium","level":"extended","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","references":[73]}
]},
{"facts":{"prefix":"qbusiness","types":[
["application","arn:*:qbusiness:*:*:application/*"],
["index","arn:*:qbusiness:*:*:application/*/index/*"],
["web-experience","arn:*:qbusiness:*:*:application/*/web-experience/*"],
["data-accessor","arn:*:qbusiness:*:*:application/*/data-accessor/*"],
["data-source","arn:*:qbusiness:*:*:application/*/index/*/data-source/*"],
["plugin","arn:*:qbusiness:*:*:application/*/plugin/*"]
],"keys":["aws:ResourceTag/*","aws:RequestTag/*","aws:TagKeys"],"actions":[
["AllowVendedLogDeliveryForResource","Permissions management, Write",[1],[0]],
["AssociatePermission","Write",[1],[0]],
["BatchPutDocument","Write",[1,3],[0]],
["CreateAnonymousWebExperienceUrl","Write",[1,5],[0]],
["CreateApplication","Write",[],[1,2]],
["CreateDataAccessor","Write",[1],[1,0,2]],
["CreateDataAccessorWithTti","Write",[1],[0]],
["CreateDataSource","Write",[1,3],[1,0,2]],
["CreatePlugin","Write",[1],[1,0,2]],
["CreateUser","Write",[1],[0]],
["CreateWebExperience","Write",[1],[1,0,2]],
["DeleteChatControlsConfiguration","Write",[1],[0]],
["DisableAclOnDataSource","Write",[1],[0]],
["ListMessages","List",[1],[0]],
["PutGroup","Write",[1,3],[0]],
["PutResourcePolicy","Write",[1],[0]],
["SearchRelevantContent","Read",[1],[0]],
["UpdateChatControlsConfiguration","Write",[1],[0]],
["UpdateDataAccessor","Write",[1,7],[0]],
["UpdateDataSource","Write",[1,9,3],[0]],
["UpdatePlugin","Write",[1,11],[0]],
["UpdateUser","Write",[1],[0]],
["UpdateWebExperience","Write",[1,5],[0]]
]},"entries":[
{"action":"qbusiness:AllowVendedLogDeliveryForResource","tactic":"Collection","tacticId":"TA0009","atlas":[],"rationale":"Vends chat logs to a destination of choice.","severity":"medium","level":"extended","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","references":[74]},
{"action":"qbusiness:AssociatePermission","tactic":"Persistence","tacticId":"TA0003","atlas":["AML.T0085"],"rationale":"Adds a statement granting another principal data-access rights to the application.","severity":"critical","level":"core","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","references":[74]},
{"action":"qbusiness:BatchPutDocument","tactic":"Impact","tacticId":"TA0040","atlas":["AML.T0070"],"rationale":"Writes documents and ACLs directly in the index, poisoning answers.","severity":"high","level":"core","origin":"inferred","noisy":false,"passRole":true,"since":"0.1.0","references":[74]},
{"action":"qbusiness:CreateAnonymousWebExperienceUrl","tactic":"Initial Access","tacticId":"TA0001","atlas":["AML.T0085"],"rationale":"Issues a link that reaches the assistant with no sign-in.","severity":"critical","level":"core","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","references":[74]},
{"action":"qbusiness:CreateApplication","tactic":"Persistence","tacticId":"TA0003","atlas":["AML.T0103"],"rationale":"Creates an assistant with a passed role and chosen identity mode.","severity":"medium","level":"extended","origin":"inferred","noisy":false,"passRole":true,"since":"0.1.0","references":[74]},
{"action":"qbusiness:CreateDataAccessor","tactic":"Exfiltration","tacticId":"TA0010","atlas":["AML.T0085"],"rationale":"Enables a third-party vendor to search the company's indexed documents.","severity":"critical","level":"core","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","references":[74]},
{"action":"qbusiness:CreateDataAccessorWithTti","tactic":"Exfiltration","tacticId":"TA0010","atlas":["AML.T0085"],"rationale":"Same third-party search access with a trusted token issuer the caller names.","severity":"critical","level":"core","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","references":[74]},
{"action":"qbusiness:CreateDataSource","tactic":"Collection","tacticId":"TA0009","atlas":["AML.T0070"],"rationale":"Connects a repository under a passed role, for over-collection or poisoned content.","severity":"high","level":"core","origin":"inferred","noisy":false,"passRole":true,"since":"0.1.0","references":[74]},
{"action":"qbusiness:CreatePlugin","tactic":"Persistence","tacticId":"TA0003","atlas":["AML.T0110"],"rationale":"Attaches a new action endpoint with stored credentials to the assistant, giving an attacker a tool that user prompts will call.","severity":"high","level":"core","origin":"seed","noisy":false,"passRole":true,"since":"0.1.0","references":[21]},
{"action":"qbusiness:CreateUser","tactic":"Persistence","tacticId":"TA0003","atlas":["AML.T0012"],"rationale":"Registers an identity inside the assistant's user store, which can then be mapped to ACL aliases to read documents.","severity":"medium","level":"core","origin":"seed","noisy":false,"passRole":false,"since":"0.1.0","references":[21]},
{"action":"qbusiness:CreateWebExperience","tactic":"Persistence","tacticId":"TA0003","atlas":["AML.T0103"],"rationale":"Publishes a chat front end with its own role and allowed origins.","severity":"medium","level":"extended","origin":"inferred","noisy":false,"passRole":true,"since":"0.1.0","references":[74]},
{"action":"qbusiness:DeleteChatControlsConfiguration","tactic":"Defense Evasion","tacticId":"TA0005","atlas":["AML.T0054"],"rationale":"Drops all topic and phrase guardrails.","severity":"high","level":"core","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","references":[74]},
{"action":"qbusiness:DisableAclOnDataSource","tactic":"Defense Evasion","tacticId":"TA0005","atlas":["AML.T0085"],"rationale":"Lets a data source be indexed without document ACLs, exposing all of it to every user.","severity":"critical","level":"core","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","references":[74]},
{"action":"qbusiness:ListMessages","tactic":"Collection","tacticId":"TA0009","atlas":["AML.T0085"],"rationale":"Reads conversation contents.","severity":"medium","level":"extended","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","references":[74]},
{"action":"qbusiness:PutGroup","tactic":"Privilege Escalation","tacticId":"TA0004","atlas":["AML.T0012"],"rationale":"Edits group membership used for document filtering.","severity":"high","level":"core","origin":"inferred","noisy":false,"passRole":true,"since":"0.1.0","references":[74]},
{"action":"qbusiness:PutResourcePolicy","tactic":"Persistence","tacticId":"TA0003","atlas":["AML.T0085"],"rationale":"Sets the application's resource policy, letting outside accounts or ISVs query enterprise content.","severity":"critical","level":"core","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","references":[74]},
{"action":"qbusiness:SearchRelevantContent","tactic":"Collection","tacticId":"TA0009","atlas":["AML.T0085.000"],"rationale":"Pulls matching enterprise passages programmatically.","severity":"medium","level":"extended","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","references":[74]},
{"action":"qbusiness:UpdateChatControlsConfiguration","tactic":"Defense Evasion","tacticId":"TA0005","atlas":["AML.T0054"],"rationale":"Turns off blocked topics or allows answers from model knowledge.","severity":"high","level":"core","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","references":[74]},
{"action":"qbusiness:UpdateDataAccessor","tactic":"Exfiltration","tacticId":"TA0010","atlas":["AML.T0085"],"rationale":"Widens what an existing third party can retrieve.","severity":"high","level":"core","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","references":[74]},
{"action":"qbusiness:UpdateDataSource","tactic":"Collection","tacticId":"TA0009","atlas":["AML.T0070"],"rationale":"Redirects or widens what an existing connector crawls.","severity":"high","level":"core","origin":"inferred","noisy":false,"passRole":true,"since":"0.1.0","references":[74]},
{"action":"qbusiness:UpdatePlugin","tactic":"Persistence","tacticId":"TA0003","atlas":["AML.T0110"],"rationale":"Repoints a trusted plugin's server URL, schema or auth role so existing conversations flow to a different backend.","severity":"high","level":"core","origin":"seed","noisy":false,"passRole":true,"since":"0.1.0","references":[21]},
{"action":"qbusiness:UpdateUser","tactic":"Privilege Escalation","tacticId":"TA0004","atlas":["AML.T0012"],"rationale":"Maps extra aliases to a user, inheriting someone else's document access.","severity":"high","level":"core","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","references":[74]},
{"action":"qbusiness:UpdateWebExperience","tactic":"Persistence","tacticId":"TA0003","atlas":["AML.T0103"],"rationale":"Alters login configuration or embedding origins of the chat site.","severity":"medium","level":"extended","origin":"inferred","noisy":false,"passRole":true,"since":"0.1.0","references":[74]}
]},
{"facts":{"prefix":"qdeveloper","types":[["codeTransformation","arn:*:qdeveloper:*:*:codeTransformation/*"]],"keys":["aws:ResourceTag/*"],"actions":[["ExportArtifact","Write",[0],[0]],["TransformCode","Write",[0],[0]]]},"entries":[
{"action":"qdeveloper:ExportArtifact","tactic":"Exfiltration","tacticId":"TA0010","atlas":["AML.T0025"],"rationale":"Downloads code or reports produced by the agent.","severity":"medium","level":"extended","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","references":[75]},
{"action":"qdeveloper:TransformCode","tactic":"Execution","tacticId":"TA0002","atlas":["AML.T0102"],"rationale":"Lets an agent rewrite source code.","severity":"medium","level":"extended","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","references":[75]}
]},
{"facts":{"prefix":"rekognition","types":[
["collection","arn:*:rekognition:*:*:collection/*"],
["project","arn:*:rekognition:*:*:project/*/*"],
["projectversion","arn:*:rekognition:*:*:project/*/version/*/*"]
],"keys":["aws:ResourceTag/*","aws:RequestTag/*","aws:TagKeys"],"actions":[
["AssociateFaces","Write",[1],[0]],
["CopyProjectVersion","Write",[3,5],[1,0,2]],
["CreateStreamProcessor","Write",[1],[1,0,2]],
["DeleteCollection","Write",[1],[0]],
["DeleteProjectPolicy","Write",[3],[0]],
["GetFaceLivenessSessionResults","Read",[],[]],
["IndexFaces","Write",[1],[0]],
["PutProjectPolicy","Write",[3],[0]],
["SearchFacesByImage","Read",[1],[0]]
]},"entries":[
{"action":"rekognition:AssociateFaces","tactic":"Persistence","tacticId":"TA0003","atlas":["AML.T0059"],"rationale":"Links an attacker's face to an enrolled user.","severity":"medium","level":"extended","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","references":[76]},
{"action":"rekognition:CopyProjectVersion","tactic":"Exfiltration","tacticId":"TA0010","atlas":["AML.T0035"],"rationale":"Copies a trained model between projects or accounts.","severity":"high","level":"core","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","references":[76]},
{"action":"rekognition:CreateStreamProcessor","tactic":"Collection","tacticId":"TA0009","atlas":["AML.T0085"],"rationale":"Starts live face or label analysis of a video stream under a passed role.","severity":"medium","level":"extended","origin":"inferred","noisy":false,"passRole":true,"since":"0.1.0","references":[76]},
{"action":"rekognition:DeleteCollection","tactic":"Impact","tacticId":"TA0040","atlas":["AML.T0029"],"rationale":"Destroys an enrolled face database.","severity":"medium","level":"extended","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","references":[76]},
{"action":"rekognition:DeleteProjectPolicy","tactic":"Impact","tacticId":"TA0040","atlas":[],"rationale":"Removes a project's policy.","severity":"low","level":"extended","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","references":[76]},
{"action":"rekognition:GetFaceLivenessSessionResults","tactic":"Collection","tacticId":"TA0009","atlas":["AML.T0085"],"rationale":"Returns reference images of people verified by video.","severity":"medium","level":"extended","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","references":[76]},
{"action":"rekognition:IndexFaces","tactic":"Persistence","tacticId":"TA0003","atlas":["AML.T0059"],"rationale":"Adds a face to a collection, letting an impostor match as a known person.","severity":"medium","level":"extended","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","references":[76]},
{"action":"rekognition:PutProjectPolicy","tactic":"Persistence","tacticId":"TA0003","atlas":["AML.T0035"],"rationale":"Allows another account to copy trained Custom Labels model versions out of the project.","severity":"high","level":"core","origin":"seed","noisy":false,"passRole":false,"since":"0.1.0","references":[21]},
{"action":"rekognition:SearchFacesByImage","tactic":"Collection","tacticId":"TA0009","atlas":["AML.T0085"],"rationale":"Identifies people from a photo using stored biometrics.","severity":"medium","level":"extended","origin":"inferred","noisy":true,"passRole":false,"since":"0.1.0","references":[76]}
]},
{"facts":{"prefix":"researchstudio","types":[],"keys":[],"actions":[["AssignPrincipal","Write",[],[]]]},"entries":[
{"action":"researchstudio:AssignPrincipal","tactic":"Persistence","tacticId":"TA0003","atlas":["AML.T0012"],"rationale":"Grants users access to a bio-research AI application.","severity":"medium","level":"extended","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","references":[77]}
]},
{"facts":{"prefix":"s3vectors","types":[["VectorBucket","arn:*:s3vectors:*:*:bucket/*"],["Index","arn:*:s3vectors:*:*:bucket/*/index/*"]],"keys":["aws:ResourceTag/*","s3vectors:VectorBucketTag/*"],"actions":[
["DeleteVectorBucket","Write",[1],[0,1]],
["DeleteVectorBucketPolicy","Permissions management, Write",[1],[0,1]],
["PutVectorBucketPolicy","Permissions management, Write",[1],[0,1]],
["PutVectors","Write",[3],[0,1]]
]},"entries":[
{"action":"s3vectors:DeleteVectorBucket","tactic":"Impact","tacticId":"TA0040","atlas":["AML.T0029"],"rationale":"Deletes a vector store.","severity":"medium","level":"extended","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","references":[78]},
{"action":"s3vectors:DeleteVectorBucketPolicy","tactic":"Defense Evasion","tacticId":"TA0005","atlas":[],"rationale":"Drops protective denies on a vector store.","severity":"medium","level":"extended","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","references":[78]},
{"action":"s3vectors:PutVectorBucketPolicy","tactic":"Persistence","tacticId":"TA0003","atlas":["AML.T0070"],"rationale":"Opens a vector store to other principals.","severity":"high","level":"core","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","references":[78]},
{"action":"s3vectors:PutVectors","tactic":"Impact","tacticId":"TA0040","atlas":["AML.T0070"],"rationale":"Writes embeddings directly, poisoning retrieval below the app layer.","severity":"medium","level":"extended","origin":"inferred","noisy":true,"passRole":false,"since":"0.1.0","references":[78]}
]},
{"facts":{"prefix":"sagemaker-geospatial","types":[["EarthObservationJob","arn:*:sagemaker-geospatial:*:*:earth-observation-job/*"]],"keys":["aws:ResourceTag/*"],"actions":[["ExportEarthObservationJob","Write",[1],[0]]]},"entries":[
{"action":"sagemaker-geospatial:ExportEarthObservationJob","tactic":"Exfiltration","tacticId":"TA0010","atlas":["AML.T0025"],"rationale":"Copies job results to a chosen bucket under a passed role.","severity":"low","level":"extended","origin":"inferred","noisy":false,"passRole":true,"since":"0.1.0","references":[79]}
]},
{"facts":{"prefix":"sagemaker-mlflow","types":[["mlflow-tracking-server","arn:*:sagemaker:*:*:mlflow-tracking-server/*"]],"keys":["aws:ResourceTag/*"],"actions":[
["AccessUI","Read",[],[]],
["GetDownloadURIForModelVersionArtifacts","Read",[1],[0]],
["SetRegisteredModelAlias","Write",[1],[0]],
["TransitionModelVersionStage","Write",[1],[0]]
]},"entries":[
{"action":"sagemaker-mlflow:AccessUI","tactic":"Collection","tacticId":"TA0009","atlas":["AML.T0035"],"rationale":"Opens the MLflow UI to browse runs, parameters and artifacts.","severity":"medium","level":"core","origin":"research","noisy":false,"passRole":false,"since":"0.1.0","references":[46]},
{"action":"sagemaker-mlflow:GetDownloadURIForModelVersionArtifacts","tactic":"Exfiltration","tacticId":"TA0010","atlas":["AML.T0035"],"rationale":"Gives the location of a model's artifacts for download.","severity":"medium","level":"extended","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","references":[80]},
{"action":"sagemaker-mlflow:SetRegisteredModelAlias","tactic":"Persistence","tacticId":"TA0003","atlas":["AML.T0058"],"rationale":"Moves a production alias to a different model version.","severity":"medium","level":"extended","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","references":[80]},
{"action":"sagemaker-mlflow:TransitionModelVersionStage","tactic":"Persistence","tacticId":"TA0003","atlas":["AML.T0058"],"rationale":"Promotes a model version to production stage.","severity":"medium","level":"extended","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","references":[80]}
]},
{"facts":{"prefix":"sagemaker","types":[
["model-package","arn:*:sagemaker:*:*:model-package/*"],
["cluster","arn:*:sagemaker:*:*:cluster/*"],
["feature-group","arn:*:sagemaker:*:*:feature-group/*"],
["partner-app","arn:*:sagemaker:*:*:partner-app/*"],
["app","arn:*:sagemaker:*:*:app/*/*/*/*"],
["automl-job","arn:*:sagemaker:*:*:automl-job/*"],
["reserved-capacity","arn:*:sagemaker:*:*:reserved-capacity/*"],
["training-plan","arn:*:sagemaker:*:*:training-plan/*"],
["code-repository","arn:*:sagemaker:*:*:code-repository/*"],
["domain","arn:*:sagemaker:*:*:domain/*"],
["edge-deployment-plan","arn:*:sagemaker:*:*:edge-deployment/*"],
["endpoint","arn:*:sagemaker:*:*:endpoint/*"],
["endpoint-config","arn:*:sagemaker:*:*:endpoint-config/*"],
["flow-definition","arn:*:sagemaker:*:*:flow-definition/*"],
["hub","arn:*:sagemaker:*:*:hub/*"],
["hub-content","arn:*:sagemaker:*:*:hub-content/*/*/*"],
["hyper-parameter-tuning-job","arn:*:sagemaker:*:*:hyper-parameter-tuning-job/*"],
["image","arn:*:sagemaker:*:*:image/*"],
["job","arn:*:sagemaker:*:*:job/*/*"],
["labeling-job","arn:*:sagemaker:*:*:labeling-job/*"],
["mlflow-tracking-server","arn:*:sagemaker:*:*:mlflow-tracking-server/*"],
["model","arn:*:sagemaker:*:*:model/*"],
["monitoring-schedule","arn:*:sagemaker:*:*:monitoring-schedule/*"],
["notebook-instance","arn:*:sagemaker:*:*:notebook-instance/*"],
["notebook-instance-lifecycle-config","arn:*:sagemaker:*:*:notebook-instance-lifecycle-config/*"],
["pipeline","arn:*:sagemaker:*:*:pipeline/*"],
["user-profile","arn:*:sagemaker:*:*:user-profile/*/*"],
["mlflow-app","arn:*:sagemaker:*:*:mlflow-app/*"],
["processing-job","arn:*:sagemaker:*:*:processing-job/*"],
["space","arn:*:sagemaker:*:*:space/*/*"],
["studio-lifecycle-config","arn:*:sagemaker:*:*:studio-lifecycle-config/*"],
["training-job","arn:*:sagemaker:*:*:training-job/*"],
["workforce","arn:*:sagemaker:*:*:workforce/*"],
["workteam","arn:*:sagemaker:*:*:workteam/*"],
["model-package-group","arn:*:sagemaker:*:*:model-package-group/*"],
["inference-component","arn:*:sagemaker:*:*:inference-component/*"],
["device","arn:*:sagemaker:*:*:device-fleet/*/device/*"],
["pipeline-execution","arn:*:sagemaker:*:*:pipeline/*/execution/*"]
],"keys":[
"aws:ResourceTag/*",
"sagemaker:CurrentCustomerMetadataProperties/*",
"sagemaker:CurrentModelLifeCycleStage",
"sagemaker:CurrentModelLifeCycleStageStatus",
"sagemaker:ResourceTag/*",
"sagemaker:BearerTokenType",
"aws:RequestTag/*",
"aws:TagKeys",
"sagemaker:ImageArns",
"sagemaker:ImageVersionArns",
"sagemaker:InstanceTypes",
"sagemaker:OwnerUserProfileArn",
"sagemaker:SpaceSharingType",
"sagemaker:StudioLifecycleConfigArns",
"sagemaker:InterContainerTrafficEncryption",
"sagemaker:OutputKmsKeyArn",
"sagemaker:VolumeKmsKeyArn",
"sagemaker:VpcSecurityGroupIds",
"sagemaker:VpcSubnets",
"sagemaker:AppNetworkAccessType",
"sagemaker:AuthMode",
"sagemaker:DomainSharingOutputKmsKeyArn",
"sagemaker:AcceleratorTypes",
"sagemaker:ModelArn",
"sagemaker:NetworkIsolation",
"sagemaker:ServerlessMaxConcurrency",
"sagemaker:ServerlessMemorySize",
"sagemaker:WorkteamArn",
"sagemaker:WorkteamType",
"sagemaker:FileSystemAccessMode",
"sagemaker:FileSystemDirectoryPath",
"sagemaker:FileSystemId",
"sagemaker:FileSystemType",
"sagemaker:MaxRuntimeInSeconds",
"sagemaker:DirectGatedModelAccess",
"sagemaker:CustomerMetadataProperties/*",
"sagemaker:ModelApprovalStatus",
"sagemaker:ModelLifeCycle:Stage",
"sagemaker:ModelLifeCycle:StageStatus",
"sagemaker:DirectInternetAccess",
"sagemaker:MinimumInstanceMetadataServiceVersion",
"sagemaker:NotebookInstanceLifecycleConfigArns",
"sagemaker:RootAccess",
"sagemaker:RemoteAccess",
"sagemaker:EnableRemoteDebug",
"sagemaker:KeepAlivePeriod",
"sagemaker:TargetModel",
"sagemaker:IsUpdateRecord",
"sagemaker:UpdatableFeatures",
"sagemaker:SearchVisibilityCondition/*",
"sagemaker:PipelineVersionId",
"sagemaker:CustomerMetadataPropertiesToRemove"
],"actions":[
["AccessModelPackage","Read",[1],[0,1,2,3,4]],
["AttachClusterNodeVolume","Write",[3],[0,4]],
["BatchWriteRecord","Write",[5],[0,4]],
["CallPartnerAppApi","Write",[7],[0,4]],
["CallWithBearerToken","Read",[],[5]],
["CreateApp","Write",[9],[6,0,7,8,9,10,11,4,12,13]],
["CreateAutoMLJob","Write",[11],[6,0,7,14,15,4,16,17,18]],
["CreateAutoMLJobV2","Write",[11],[6,0,7,14,15,4,16,17,18]],
["CreateCluster","Write",[3,12,14],[6,0,7,10,4,17,18]],
["CreateCodeRepository","Write",[17],[6,0,7,4]],
["CreateDomain","Write",[19],[6,0,7,19,20,21,8,9,10,4,13,16,17,18]],
["CreateEdgeDeploymentPlan","Write",[21],[6,0,7,4]],
["CreateEndpoint","Write",[23,25],[6,0,7,4]],
["CreateEndpointConfig","Write",[25],[6,0,7,22,10,23,24,4,25,26,16,17,18]],
["CreateFlowDefinition","Write",[27],[6,0,7,4,27,28]],
["CreateHubContentPresignedUrls","Read",[29,31],[0,4]],
["CreateHyperParameterTuningJob","Write",[33],[6,0,7,29,30,31,32,10,14,33,24,15,4,16,17,18]],
["CreateImageVersion","Write",[35],[0,4]],
["CreateJob","Write",[37],[6,0,7,15,4,17,18]],
["CreateLabelingJob","Write",[39],[6,0,7,15,4,16,27,28]],
["CreateMlflowTrackingServer","Write",[41],[6,0,7,4]],
["CreateModel","Write",[43],[6,0,7,34,24,4,17,18]],
["CreateModelPackage","Write",[0],[6,0,7,1,2,3,35,36,37,38,4]],
["CreateMonitoringSchedule","Write",[45],[6,0,7,10,14,33,24,15,4,16,17,18]],
["CreateNotebookInstance","Write",[47],[6,0,7,22,39,10,40,41,4,42,16,17,18]],
["CreateNotebookInstanceLifecycleConfig","Write",[49],[6,0,7,4]],
["CreatePartnerApp","Write",[7],[6,0,7,4]],
["CreatePartnerAppPresignedUrl","Write",[7],[0,4]],
["CreatePipeline","Write",[51],[6,0,7,4]],
["CreatePresignedDomainUrl","Write",[53],[0,4]],
["CreatePresignedMlflowAppUrl","Write",[55],[0,4]],
["CreatePresignedMlflowTrackingServerUrl","Write",[41],[0,4]],
["CreatePresignedNotebookInstanceUrl","Write",[47],[0,4]],
["CreateProcessingJob","Write",[57],[6,0,7,10,14,33,24,15,4,16,17,18]],
["CreateReservedCapacity","Write",[13],[6,0,7,4]],
["CreateSpace","Write",[59],[6,0,7,8,9,10,11,43,4,12,13]],
["CreateStudioLifecycleConfig","Write",[61],[6,0,7,4]],
["CreateTrainingJob","Write",[12,63,14],[6,0,7,34,44,29,30,31,32,10,14,45,33,24,15,4,16,17,18]],
["CreateTrainingPlan","Write",[15],[6,0,7,4]],
["CreateUserProfile","Write",[53],[6,0,7,21,8,9,10,4,13,17]],
["CreateWorkforce","Write",[65],[6,0,7,4]],
["CreateWorkteam","Write",[67],[6,0,7,4]],
["DeleteEndpoint","Write",[23],[0,4]],
["DeleteModelPackageGroupPolicy","Write",[69],[0,4]],
["DeleteMonitoringSchedule","Write",[45],[0,4]],
["DeleteRecord","Write",[5],[0,4]],
["EnableSagemakerServicecatalogPortfolio","Write",[],[]],
["ImportHubContent","Write",[29,31],[6,0,7,4]],
["InvokeEndpoint","Read",[23,70],[0,4,46]],
["InvokeEndpointAsync","Read",[23],[0,4]],
["PutLineageGroupPolicy","Write",[],[]],
["PutModelPackageGroupPolicy","Write",[69],[0,4]],
["PutRecord","Write",[5],[0,47,4,48]],
["PutResourcePolicy","Write",[],[]],
["RegisterDevices","Write",[73],[6,0,7,4]],
["Search","Read",[],[49]],
["SendPipelineExecutionStepSuccess","Write",[75],[0,4]],
["StartNotebookInstance","Write",[47],[0,4]],
["StartPipelineExecution","Write",[51],[0,50,4]],
["StartSession","Write",[59],[0,4]],
["UpdateCluster","Write",[3,12,14],[0,10,4,17,18]],
["UpdateCodeRepository","Write",[17],[0,4]],
["UpdateDomain","Write",[19],[0,19,21,8,9,10,4,13,17,18]],
["UpdateEndpoint","Write",[23,25],[0,4]],
["UpdateInferenceComponent","Write",[71],[0,4]],
["UpdateModelPackage","Write",[1],[0,1,2,3,35,51,36,37,38,4]],
["UpdateNotebookInstance","Write",[47],[0,22,10,40,41,4,42]],
["UpdateNotebookInstanceLifecycleConfig","Write",[49],[0,4]],
["UpdatePipeline","Write",[51],[0,4]],
["UpdateReward","Write",[37],[0,4]],
["UpdateSpace","Write",[59],[0,8,9,10,11,43,4,12,13]],
["UpdateUserProfile","Write",[53],[0,21,8,9,10,4,13,17]],
["UpdateWorkforce","Write",[65],[0,4]],
["UpdateWorkteam","Write",[67],[0,4]]
]},"entries":[
{"action":"sagemaker:AccessModelPackage","tactic":"Collection","tacticId":"TA0009","atlas":["AML.T0035"],"rationale":"Permits use and retrieval of registered model packages.","severity":"medium","level":"extended","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","references":[81]},
{"action":"sagemaker:AttachClusterNodeVolume","tactic":"Collection","tacticId":"TA0009","atlas":["AML.T0035"],"rationale":"Mounts an EBS volume on a cluster node, exposing its contents.","severity":"medium","level":"extended","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","references":[81]},
{"action":"sagemaker:BatchWriteRecord","tactic":"Impact","tacticId":"TA0040","atlas":["AML.T0059"],"rationale":"Bulk form of feature overwrite.","severity":"high","level":"core","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","references":[81]},
{"action":"sagemaker:CallPartnerAppApi","tactic":"Collection","tacticId":"TA0009","atlas":["AML.T0085"],"rationale":"Reads and writes data in a partner app.","severity":"medium","level":"extended","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","references":[81]},
{"action":"sagemaker:CallWithBearerToken","tactic":"Defense Evasion","tacticId":"TA0005","atlas":["AML.T0091.000"],"rationale":"Allows API-key authentication to SageMaker runtime.","severity":"high","level":"core","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","references":[81]},
{"action":"sagemaker:CreateApp","tactic":"Execution","tacticId":"TA0002","atlas":["AML.T0008.000"],"rationale":"Launches a notebook app as a given profile, using that profile's role.","severity":"high","level":"core","origin":"research","noisy":false,"passRole":false,"since":"0.1.0","references":[46]},
{"action":"sagemaker:CreateAutoMLJob","tactic":"Privilege Escalation","tacticId":"TA0004","atlas":["AML.T0050"],"rationale":"Runs managed training under a passed role over chosen data.","severity":"high","level":"core","origin":"research","noisy":false,"passRole":true,"since":"0.1.0","references":[82]},
{"action":"sagemaker:CreateAutoMLJobV2","tactic":"Privilege Escalation","tacticId":"TA0004","atlas":["AML.T0050"],"rationale":"Newer AutoML form with the same passed-role exposure.","severity":"high","level":"core","origin":"inferred","noisy":false,"passRole":true,"since":"0.1.0","references":[81]},
{"action":"sagemaker:CreateCluster","tactic":"Privilege Escalation","tacticId":"TA0004","atlas":["AML.T0034"],"rationale":"Launches HyperPod nodes with lifecycle scripts and passed roles.","severity":"high","level":"core","origin":"inferred","noisy":false,"passRole":true,"since":"0.1.0","references":[81]},
{"action":"sagemaker:CreateCodeRepository","tactic":"Persistence","tacticId":"TA0003","atlas":["AML.T0010.001"],"rationale":"Registers an arbitrary Git remote (with a Secrets Manager credential) that notebooks clone and run on start.","severity":"medium","level":"core","origin":"seed","noisy":false,"passRole":false,"since":"0.1.0","references":[21]},
{"action":"sagemaker:CreateDomain","tactic":"Persistence","tacticId":"TA0003","atlas":["AML.T0008.000"],"rationale":"Creates a Studio environment with default role and network mode chosen by the caller.","severity":"high","level":"core","origin":"inferred","noisy":false,"passRole":true,"since":"0.1.0","references":[81]},
{"action":"sagemaker:CreateEdgeDeploymentPlan","tactic":"Impact","tacticId":"TA0040","atlas":["AML.T0018"],"rationale":"Pushes model versions to device fleets.","severity":"low","level":"extended","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","references":[81]},
{"action":"sagemaker:CreateEndpoint","tactic":"Persistence","tacticId":"TA0003","atlas":["AML.T0034"],"rationale":"Starts long-lived GPU capacity running the chosen model.","severity":"medium","level":"extended","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","references":[81]},
{"action":"sagemaker:CreateEndpointConfig","tactic":"Persistence","tacticId":"TA0003","atlas":["AML.T0035"],"rationale":"Chooses model, data-capture bucket and async output path of an endpoint; a rewired config siphons every request and response.","severity":"high","level":"core","origin":"seed","noisy":false,"passRole":true,"since":"0.1.0","references":[21,83]},
{"action":"sagemaker:CreateFlowDefinition","tactic":"Collection","tacticId":"TA0009","atlas":["AML.T0035"],"rationale":"Sets up human review that ships model inputs to a team and bucket under a passed role.","severity":"medium","level":"extended","origin":"inferred","noisy":false,"passRole":true,"since":"0.1.0","references":[81]},
{"action":"sagemaker:CreateHubContentPresignedUrls","tactic":"Exfiltration","tacticId":"TA0010","atlas":["AML.T0035","AML.T0048.004"],"rationale":"Issues download links for model artifacts.","severity":"high","level":"core","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","references":[81]},
{"action":"sagemaker:CreateHyperParameterTuningJob","tactic":"Privilege Escalation","tacticId":"TA0004","atlas":["AML.T0050"],"rationale":"Launches many training containers under one passed role, the training-job risk multiplied.","severity":"high","level":"core","origin":"inferred","noisy":false,"passRole":true,"since":"0.1.0","references":[46]},
{"action":"sagemaker:CreateImageVersion","tactic":"Persistence","tacticId":"TA0003","atlas":["AML.T0010.004"],"rationale":"Publishes a container image that Studio users will launch.","severity":"high","level":"core","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","references":[81]},
{"action":"sagemaker:CreateJob","tactic":"Resource Development","tacticId":"TA0042","atlas":["AML.T0018.000"],"rationale":"Starts a model-customisation job under a passed role.","severity":"high","level":"core","origin":"inferred","noisy":false,"passRole":true,"since":"0.1.0","references":[81]},
{"action":"sagemaker:CreateLabelingJob","tactic":"Collection","tacticId":"TA0009","atlas":["AML.T0020"],"rationale":"Sends raw data to a workforce and runs annotation Lambdas under a passed role.","severity":"medium","level":"extended","origin":"inferred","noisy":false,"passRole":true,"since":"0.1.0","references":[81]},
{"action":"sagemaker:CreateMlflowTrackingServer","tactic":"Persistence","tacticId":"TA0003","atlas":["AML.T0035"],"rationale":"Launches a tracking server with a passed role over an artifact bucket.","severity":"medium","level":"extended","origin":"inferred","noisy":false,"passRole":true,"since":"0.1.0","references":[81]},
{"action":"sagemaker:CreateModel","tactic":"Privilege Escalation","tacticId":"TA0004","atlas":["AML.T0010.003"],"rationale":"Pairs an arbitrary inference container and weights with a passed role.","severity":"high","level":"core","origin":"inferred","noisy":false,"passRole":true,"since":"0.1.0","references":[81]},
{"action":"sagemaker:CreateModelPackage","tactic":"Persistence","tacticId":"TA0003","atlas":["AML.T0058"],"rationale":"Registers, even pre-approved, a tampered model that CI then deploys.","severity":"high","level":"core","origin":"research","noisy":false,"passRole":true,"since":"0.1.0","references":[83]},
{"action":"sagemaker:CreateMonitoringSchedule","tactic":"Persistence","tacticId":"TA0003","atlas":["AML.T0050"],"rationale":"Schedules recurring containers under a passed role, a cron-like foothold.","severity":"medium","level":"extended","origin":"inferred","noisy":false,"passRole":true,"since":"0.1.0","references":[81]},
{"action":"sagemaker:CreateNotebookInstance","tactic":"Privilege Escalation","tacticId":"TA0004","atlas":["AML.T0008.000"],"rationale":"With a passable role it gives an interactive shell that holds that role's credentials.","severity":"critical","level":"core","origin":"seed","noisy":false,"passRole":true,"since":"0.1.0","references":[21,84,10,85,82]},
{"action":"sagemaker:CreateNotebookInstanceLifecycleConfig","tactic":"Persistence","tacticId":"TA0003","atlas":["AML.T0050"],"rationale":"Stores a root shell script that runs at every notebook start.","severity":"high","level":"core","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","references":[86,87,10]},
{"action":"sagemaker:CreatePartnerApp","tactic":"Persistence","tacticId":"TA0003","atlas":["AML.T0010.001"],"rationale":"Deploys third-party software with a passed role.","severity":"medium","level":"extended","origin":"inferred","noisy":false,"passRole":true,"since":"0.1.0","references":[81]},
{"action":"sagemaker:CreatePartnerAppPresignedUrl","tactic":"Initial Access","tacticId":"TA0001","atlas":["AML.T0012"],"rationale":"Mints a login to a partner AI app.","severity":"high","level":"core","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","references":[81]},
{"action":"sagemaker:CreatePipeline","tactic":"Persistence","tacticId":"TA0003","atlas":["AML.T0050"],"rationale":"Defines a repeatable pipeline that runs containers under a passed role.","severity":"high","level":"core","origin":"research","noisy":false,"passRole":true,"since":"0.1.0","references":[82]},
{"action":"sagemaker:CreatePresignedDomainUrl","tactic":"Initial Access","tacticId":"TA0001","atlas":["AML.T0012"],"rationale":"Mints a browser login to another person's Studio profile; the session runs as that profile's execution role without iam:PassRole.","severity":"critical","level":"core","origin":"seed","noisy":false,"passRole":false,"since":"0.1.0","references":[21,46]},
{"action":"sagemaker:CreatePresignedMlflowAppUrl","tactic":"Initial Access","tacticId":"TA0001","atlas":["AML.T0012"],"rationale":"Mints a browser login to an MLflow app.","severity":"high","level":"core","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","references":[81]},
{"action":"sagemaker:CreatePresignedMlflowTrackingServerUrl","tactic":"Initial Access","tacticId":"TA0001","atlas":["AML.T0012"],"rationale":"Mints a browser login to an MLflow server with its experiments and artifacts.","severity":"high","level":"core","origin":"research","noisy":false,"passRole":false,"since":"0.1.0","references":[46]},
{"action":"sagemaker:CreatePresignedNotebookInstanceUrl","tactic":"Initial Access","tacticId":"TA0001","atlas":["AML.T0012"],"rationale":"Opens an existing notebook in a browser and inherits its role; sibling of the listed domain URL action.","severity":"critical","level":"core","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","references":[88,10,89,46]},
{"action":"sagemaker:CreateProcessingJob","tactic":"Privilege Escalation","tacticId":"TA0004","atlas":["AML.T0050"],"rationale":"Runs an arbitrary container under a passed role; sibling of the listed training job action.","severity":"critical","level":"core","origin":"inferred","noisy":false,"passRole":true,"since":"0.1.0","references":[90,10,46,82]},
{"action":"sagemaker:CreateReservedCapacity","tactic":"Impact","tacticId":"TA0040","atlas":["AML.T0034"],"rationale":"Commits to costly training capacity.","severity":"medium","level":"extended","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","references":[81]},
{"action":"sagemaker:CreateSpace","tactic":"Persistence","tacticId":"TA0003","atlas":["AML.T0008.000"],"rationale":"Creates a workspace, possibly shared or owned by another profile.","severity":"medium","level":"extended","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","references":[81]},
{"action":"sagemaker:CreateStudioLifecycleConfig","tactic":"Persistence","tacticId":"TA0003","atlas":["AML.T0050"],"rationale":"Stores a script that runs as users open Studio apps.","severity":"high","level":"core","origin":"research","noisy":false,"passRole":false,"since":"0.1.0","references":[91]},
{"action":"sagemaker:CreateTrainingJob","tactic":"Privilege Escalation","tacticId":"TA0004","atlas":["AML.T0020"],"rationale":"Runs an arbitrary container under a passed role with data access; also the place where training data gets poisoned.","severity":"critical","level":"core","origin":"seed","noisy":false,"passRole":true,"since":"0.1.0","references":[21,92,10,82]},
{"action":"sagemaker:CreateTrainingPlan","tactic":"Impact","tacticId":"TA0040","atlas":["AML.T0034"],"rationale":"Buys a training plan billed up front.","severity":"medium","level":"extended","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","references":[81]},
{"action":"sagemaker:CreateUserProfile","tactic":"Persistence","tacticId":"TA0003","atlas":["AML.T0012"],"rationale":"Adds a Studio identity that inherits or is given an execution role, a durable door into the domain.","severity":"medium","level":"core","origin":"seed","noisy":false,"passRole":true,"since":"0.1.0","references":[21,46]},
{"action":"sagemaker:CreateWorkforce","tactic":"Persistence","tacticId":"TA0003","atlas":["AML.T0012"],"rationale":"Binds an attacker-chosen Cognito or OIDC identity provider to labelling portals, letting outsiders view task data.","severity":"medium","level":"core","origin":"seed","noisy":false,"passRole":false,"since":"0.1.0","references":[21]},
{"action":"sagemaker:CreateWorkteam","tactic":"Persistence","tacticId":"TA0003","atlas":["AML.T0012"],"rationale":"Adds people who can open labelling tasks and view the data.","severity":"medium","level":"extended","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","references":[81]},
{"action":"sagemaker:DeleteEndpoint","tactic":"Impact","tacticId":"TA0040","atlas":["AML.T0029"],"rationale":"Takes production inference offline.","severity":"medium","level":"extended","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","references":[81]},
{"action":"sagemaker:DeleteModelPackageGroupPolicy","tactic":"Impact","tacticId":"TA0040","atlas":[],"rationale":"Removes a registry policy and its restrictions.","severity":"low","level":"extended","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","references":[81]},
{"action":"sagemaker:DeleteMonitoringSchedule","tactic":"Defense Evasion","tacticId":"TA0005","atlas":["AML.T0031"],"rationale":"Stops drift and quality monitoring so tampering goes unseen.","severity":"medium","level":"extended","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","references":[81]},
{"action":"sagemaker:DeleteRecord","tactic":"Impact","tacticId":"TA0040","atlas":["AML.T0059"],"rationale":"Removes feature values, degrading predictions.","severity":"medium","level":"extended","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","references":[81]},
{"action":"sagemaker:EnableSagemakerServicecatalogPortfolio","tactic":"Persistence","tacticId":"TA0003","atlas":[],"rationale":"Enables project templates that provision further roles and pipelines.","severity":"medium","level":"extended","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","references":[81]},
{"action":"sagemaker:ImportHubContent","tactic":"Persistence","tacticId":"TA0003","atlas":["AML.T0058"],"rationale":"Adds models or notebooks to a private hub colleagues trust.","severity":"medium","level":"extended","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","references":[81]},
{"action":"sagemaker:InvokeEndpoint","tactic":"Collection","tacticId":"TA0009","atlas":["AML.T0040","AML.T0024"],"rationale":"Queries a private model; volume allows extraction or membership inference.","severity":"low","level":"extended","origin":"inferred","noisy":true,"passRole":false,"since":"0.1.0","references":[81]},
{"action":"sagemaker:InvokeEndpointAsync","tactic":"Collection","tacticId":"TA0009","atlas":["AML.T0040"],"rationale":"Queues inference whose results land in S3, part of the output-hijack chain.","severity":"low","level":"core","origin":"research","noisy":true,"passRole":false,"since":"0.1.0","references":[83]},
{"action":"sagemaker:PutLineageGroupPolicy","tactic":"Lateral Movement","tacticId":"TA0008","atlas":["AML.T0035"],"rationale":"Shares lineage data with other accounts.","severity":"medium","level":"extended","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","references":[81]},
{"action":"sagemaker:PutModelPackageGroupPolicy","tactic":"Privilege Escalation","tacticId":"TA0004","atlas":["AML.T0058"],"rationale":"Writes the resource policy of a model registry group, so an outside account can pull or register model versions.","severity":"high","level":"core","origin":"seed","noisy":false,"passRole":false,"since":"0.1.0","references":[21,91]},
{"action":"sagemaker:PutRecord","tactic":"Impact","tacticId":"TA0040","atlas":["AML.T0059"],"rationale":"Overwrites online feature values that live predictions consume.","severity":"high","level":"core","origin":"research","noisy":false,"passRole":false,"since":"0.1.0","references":[83]},
{"action":"sagemaker:PutResourcePolicy","tactic":"Persistence","tacticId":"TA0003","atlas":["AML.T0035"],"rationale":"Sets cross-account sharing policies through RAM on hubs, feature groups or cards.","severity":"high","level":"core","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","references":[81]},
{"action":"sagemaker:RegisterDevices","tactic":"Persistence","tacticId":"TA0003","atlas":[],"rationale":"Enrols edge devices able to receive models.","severity":"low","level":"extended","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","references":[81]},
{"action":"sagemaker:Search","tactic":"Discovery","tacticId":"TA0007","atlas":["AML.T0007"],"rationale":"Reveals resource details, hyperparameters and environment values across SageMaker, even where Describe is denied.","severity":"low","level":"core","origin":"research","noisy":true,"passRole":false,"since":"0.1.0","references":[55,59]},
{"action":"sagemaker:SendPipelineExecutionStepSuccess","tactic":"Defense Evasion","tacticId":"TA0005","atlas":[],"rationale":"Marks a pending approval or callback step as passed, skipping a gate.","severity":"medium","level":"extended","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","references":[81]},
{"action":"sagemaker:StartNotebookInstance","tactic":"Execution","tacticId":"TA0002","atlas":[],"rationale":"Boots a notebook, firing any planted lifecycle script.","severity":"medium","level":"core","origin":"research","noisy":false,"passRole":false,"since":"0.1.0","references":[86,10]},
{"action":"sagemaker:StartPipelineExecution","tactic":"Execution","tacticId":"TA0002","atlas":["AML.T0050"],"rationale":"Runs a pipeline under its stored role with caller parameters.","severity":"medium","level":"extended","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","references":[81]},
{"action":"sagemaker:StartSession","tactic":"Lateral Movement","tacticId":"TA0008","atlas":["AML.T0012"],"rationale":"Opens a remote IDE session into a Studio space.","severity":"high","level":"core","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","references":[81]},
{"action":"sagemaker:UpdateCluster","tactic":"Privilege Escalation","tacticId":"TA0004","atlas":["AML.T0050"],"rationale":"Adds instance groups with other roles or scripts on an existing cluster.","severity":"high","level":"core","origin":"inferred","noisy":false,"passRole":true,"since":"0.1.0","references":[81]},
{"action":"sagemaker:UpdateCodeRepository","tactic":"Persistence","tacticId":"TA0003","atlas":["AML.T0010.001"],"rationale":"Changes the secret used by a Git repository attached to notebooks.","severity":"medium","level":"extended","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","references":[81]},
{"action":"sagemaker:UpdateDomain","tactic":"Privilege Escalation","tacticId":"TA0004","atlas":["AML.T0012"],"rationale":"Changes the default role or startup script for all new profiles in a domain.","severity":"high","level":"core","origin":"research","noisy":false,"passRole":true,"since":"0.1.0","references":[46,91]},
{"action":"sagemaker:UpdateEndpoint","tactic":"Collection","tacticId":"TA0009","atlas":["AML.T0035"],"rationale":"Moves live traffic to another config, enabling capture or replacement of predictions.","severity":"high","level":"core","origin":"research","noisy":false,"passRole":false,"since":"0.1.0","references":[83]},
{"action":"sagemaker:UpdateInferenceComponent","tactic":"Impact","tacticId":"TA0040","atlas":["AML.T0018"],"rationale":"Changes the container or artifact serving predictions.","severity":"medium","level":"extended","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","references":[81]},
{"action":"sagemaker:UpdateModelPackage","tactic":"Persistence","tacticId":"TA0003","atlas":["AML.T0058"],"rationale":"Flips approval status or attributes of a registered model, bypassing review.","severity":"high","level":"core","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","references":[81]},
{"action":"sagemaker:UpdateNotebookInstance","tactic":"Privilege Escalation","tacticId":"TA0004","atlas":["AML.T0008.000"],"rationale":"Swaps a notebook's role, code repository or lifecycle script.","severity":"high","level":"core","origin":"inferred","noisy":false,"passRole":true,"since":"0.1.0","references":[86,10]},
{"action":"sagemaker:UpdateNotebookInstanceLifecycleConfig","tactic":"Persistence","tacticId":"TA0003","atlas":["AML.T0050"],"rationale":"Edits a startup script shared by notebooks, gaining code execution on their next start.","severity":"high","level":"core","origin":"research","noisy":false,"passRole":false,"since":"0.1.0","references":[87]},
{"action":"sagemaker:UpdatePipeline","tactic":"Persistence","tacticId":"TA0003","atlas":["AML.T0050"],"rationale":"Edits steps of a trusted pipeline, altering what the next run executes.","severity":"high","level":"core","origin":"inferred","noisy":false,"passRole":true,"since":"0.1.0","references":[81]},
{"action":"sagemaker:UpdateReward","tactic":"Impact","tacticId":"TA0040","atlas":["AML.T0020"],"rationale":"Submits reward scores to a reinforcement job, steering the model.","severity":"medium","level":"extended","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","references":[81]},
{"action":"sagemaker:UpdateSpace","tactic":"Persistence","tacticId":"TA0003","atlas":["AML.T0050"],"rationale":"Attaches a lifecycle script or image to an existing workspace.","severity":"medium","level":"core","origin":"research","noisy":false,"passRole":false,"since":"0.1.0","references":[91]},
{"action":"sagemaker:UpdateUserProfile","tactic":"Privilege Escalation","tacticId":"TA0004","atlas":["AML.T0012"],"rationale":"Re-assigns the execution role or startup script of someone's Studio profile; update sibling of the listed create action.","severity":"high","level":"core","origin":"inferred","noisy":false,"passRole":true,"since":"0.1.0","references":[46,91]},
{"action":"sagemaker:UpdateWorkforce","tactic":"Persistence","tacticId":"TA0003","atlas":["AML.T0012"],"rationale":"Alters the identity provider or source-IP allow-list of a labelling workforce; update sibling of the listed create action.","severity":"medium","level":"core","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","references":[81]},
{"action":"sagemaker:UpdateWorkteam","tactic":"Persistence","tacticId":"TA0003","atlas":["AML.T0012"],"rationale":"Changes team membership for labelling portals.","severity":"medium","level":"extended","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","references":[81]}
]},
{"facts":{"prefix":"securityagent","types":[["AgentSpace","arn:*:securityagent:*:*:agent-space/*"],["TargetDomain","arn:*:securityagent:*:*:target-domain/*"]],"keys":["aws:ResourceTag/*","aws:RequestTag/*","aws:TagKeys"],"actions":[
["CreateMembership","Write",[1],[0]],
["CreatePrivateConnection","Write",[],[1,2]],
["StartCodeRemediation","Write",[1],[0]],
["StartPentestJob","Write",[1],[0]],
["VerifyTargetDomain","Write",[3],[0]]
]},"entries":[
{"action":"securityagent:CreateMembership","tactic":"Persistence","tacticId":"TA0003","atlas":["AML.T0012"],"rationale":"Adds members who can read vulnerability findings.","severity":"medium","level":"extended","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","references":[93]},
{"action":"securityagent:CreatePrivateConnection","tactic":"Lateral Movement","tacticId":"TA0008","atlas":[],"rationale":"Gives the testing agent a path into private networks.","severity":"high","level":"core","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","references":[93]},
{"action":"securityagent:StartCodeRemediation","tactic":"Execution","tacticId":"TA0002","atlas":["AML.T0102"],"rationale":"Lets an agent change source code.","severity":"medium","level":"extended","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","references":[93]},
{"action":"securityagent:StartPentestJob","tactic":"Execution","tacticId":"TA0002","atlas":[],"rationale":"Launches offensive testing from a trusted AWS service.","severity":"high","level":"core","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","references":[93]},
{"action":"securityagent:VerifyTargetDomain","tactic":"Resource Development","tacticId":"TA0042","atlas":[],"rationale":"Confirms control of a domain so the agent may attack it.","severity":"high","level":"core","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","references":[93]}
]},
{"facts":{"prefix":"textract","types":[],"keys":[],"actions":[["GetDocumentAnalysis","Read",[],[]],["GetLendingAnalysis","Read",[],[]]]},"entries":[
{"action":"textract:GetDocumentAnalysis","tactic":"Collection","tacticId":"TA0009","atlas":["AML.T0085"],"rationale":"Reads extraction results of documents given a job id.","severity":"low","level":"extended","origin":"inferred","noisy":true,"passRole":false,"since":"0.1.0","references":[94]},
{"action":"textract:GetLendingAnalysis","tactic":"Collection","tacticId":"TA0009","atlas":["AML.T0085"],"rationale":"Reads mortgage paperwork extraction results.","severity":"medium","level":"extended","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","references":[94]}
]},
{"facts":{"prefix":"transcribe","types":[["transcriptionjob","arn:*:transcribe:*:*:transcription-job/*"]],"keys":[
"aws:ResourceTag/*",
"aws:RequestTag/*",
"aws:TagKeys",
"transcribe:OutputBucketName",
"transcribe:OutputEncryptionKMSKeyId",
"transcribe:OutputKey"
],"actions":[
["GetTranscriptionJob","Read",[1],[0]],
["StartMedicalScribeJob","Write",[],[1,0,2,3,4]],
["StartTranscriptionJob","Write",[],[1,0,2,3,4,5]]
]},"entries":[
{"action":"transcribe:GetTranscriptionJob","tactic":"Collection","tacticId":"TA0009","atlas":["AML.T0085"],"rationale":"Returns a link to a finished transcript.","severity":"low","level":"extended","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","references":[95]},
{"action":"transcribe:StartMedicalScribeJob","tactic":"Collection","tacticId":"TA0009","atlas":["AML.T0036"],"rationale":"Processes patient conversations under a passed role.","severity":"medium","level":"extended","origin":"inferred","noisy":false,"passRole":true,"since":"0.1.0","references":[95]},
{"action":"transcribe:StartTranscriptionJob","tactic":"Collection","tacticId":"TA0009","atlas":["AML.T0036"],"rationale":"Converts recordings to text and can write to another bucket under a passed role.","severity":"low","level":"extended","origin":"inferred","noisy":true,"passRole":true,"since":"0.1.0","references":[95]}
]},
{"facts":{"prefix":"transform-custom","types":[["package","arn:*:transform-custom:*:*:package/*"]],"keys":["aws:ResourceTag/*"],"actions":[["ExecuteTransformation","Write",[1],[0]],["ShareTransformationPackage","Write",[1],[0]]]},"entries":[
{"action":"transform-custom:ExecuteTransformation","tactic":"Execution","tacticId":"TA0002","atlas":["AML.T0102"],"rationale":"Runs agent-driven code changes over repositories.","severity":"medium","level":"extended","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","references":[96]},
{"action":"transform-custom:ShareTransformationPackage","tactic":"Exfiltration","tacticId":"TA0010","atlas":["AML.T0025"],"rationale":"Shares packages with other accounts or organisations.","severity":"medium","level":"extended","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","references":[96]}
]},
{"facts":{"prefix":"transform","types":[["connector","arn:*:transform:*:*:connector/*/*"]],"keys":["aws:ResourceTag/*"],"actions":[["AssociateConnectorResource","Write",[1],[0]],["PutAgentRuntimeConfiguration","Write",[],[]]]},"entries":[
{"action":"transform:AssociateConnectorResource","tactic":"Persistence","tacticId":"TA0003","atlas":["AML.T0110"],"rationale":"Binds an account to a transformation workspace connector.","severity":"medium","level":"extended","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","references":[97]},
{"action":"transform:PutAgentRuntimeConfiguration","tactic":"Persistence","tacticId":"TA0003","atlas":["AML.T0081"],"rationale":"Sets runtime configuration for transformation agents.","severity":"medium","level":"extended","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","references":[97]}
]},
{"facts":{"prefix":"translate","types":[["terminology","arn:*:translate:*:*:terminology/*"],["parallel-data","arn:*:translate:*:*:parallel-data/*"]],"keys":["aws:RequestTag/*","aws:ResourceTag/*","aws:TagKeys"],"actions":[["ImportTerminology","Write",[0],[0,1,2]],["StartTextTranslationJob","Write",[2,0],[1]]]},"entries":[
{"action":"translate:ImportTerminology","tactic":"Impact","tacticId":"TA0040","atlas":["AML.T0059"],"rationale":"Overwrites glossary terms to change translations.","severity":"low","level":"extended","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","references":[98]},
{"action":"translate:StartTextTranslationJob","tactic":"Collection","tacticId":"TA0009","atlas":["AML.T0036"],"rationale":"Bulk-reads and writes documents under a passed role.","severity":"low","level":"extended","origin":"inferred","noisy":false,"passRole":true,"since":"0.1.0","references":[98]}
]},
{"facts":{"prefix":"user-subscriptions","types":[],"keys":["user-subscriptions:CreateForSelf"],"actions":[["CreateClaim","Write",[],[0]],["SetOverageConfig","Write",[],[]]]},"entries":[
{"action":"user-subscriptions:CreateClaim","tactic":"Impact","tacticId":"TA0040","atlas":["AML.T0034"],"rationale":"Buys assistant seats for chosen users.","severity":"low","level":"extended","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","references":[99]},
{"action":"user-subscriptions:SetOverageConfig","tactic":"Impact","tacticId":"TA0040","atlas":["AML.T0034"],"rationale":"Enables pay-as-you-go overage on AI subscriptions.","severity":"medium","level":"extended","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","references":[99]}
]},
{"facts":{"prefix":"wisdom","types":[
["KnowledgeBase","arn:*:wisdom:*:*:knowledge-base/*"],
["AIGuardrail","arn:*:wisdom:*:*:ai-guardrail/*/*"],
["AIAgent","arn:*:wisdom:*:*:ai-agent/*/*"],
["AIPrompt","arn:*:wisdom:*:*:ai-prompt/*/*"],
["Assistant","arn:*:wisdom:*:*:assistant/*"]
],"keys":["aws:RequestTag/*","aws:ResourceTag/*","aws:TagKeys"],"actions":[
["CreateContent","Write",[1],[0,1,2]],
["DeleteAIGuardrail","Write",[3],[1]],
["UpdateAIAgent","Write",[5],[1]],
["UpdateAIGuardrail","Write",[3],[1]],
["UpdateAIPrompt","Write",[7],[1]],
["UpdateAssistantAIAgent","Write",[9],[1]]
]},"entries":[
{"action":"wisdom:CreateContent","tactic":"Impact","tacticId":"TA0040","atlas":["AML.T0070"],"rationale":"Adds articles that answers rely on.","severity":"medium","level":"extended","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","references":[100]},
{"action":"wisdom:DeleteAIGuardrail","tactic":"Defense Evasion","tacticId":"TA0005","atlas":["AML.T0054"],"rationale":"Removes the guardrail for contact-centre AI.","severity":"high","level":"core","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","references":[100]},
{"action":"wisdom:UpdateAIAgent","tactic":"Persistence","tacticId":"TA0003","atlas":["AML.T0081"],"rationale":"Changes tools and prompts of a contact-centre AI agent.","severity":"high","level":"core","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","references":[100]},
{"action":"wisdom:UpdateAIGuardrail","tactic":"Defense Evasion","tacticId":"TA0005","atlas":["AML.T0054"],"rationale":"Loosens the guardrail for contact-centre AI.","severity":"high","level":"core","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","references":[100]},
{"action":"wisdom:UpdateAIPrompt","tactic":"Persistence","tacticId":"TA0003","atlas":["AML.T0051"],"rationale":"Rewrites prompts that drive agent-assist and self-service.","severity":"high","level":"core","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","references":[100]},
{"action":"wisdom:UpdateAssistantAIAgent","tactic":"Persistence","tacticId":"TA0003","atlas":["AML.T0081"],"rationale":"Sets which AI agent an assistant uses by default.","severity":"high","level":"core","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","references":[100]}
]}
]}`;

// EXTERNAL MODULE: ./build/catalog/tactics.js
var tactics = __webpack_require__(7489);
// EXTERNAL MODULE: ./build/catalog/techniques.js
var techniques = __webpack_require__(1177);
;// CONCATENATED MODULE: ./build/catalog/load.js





/** The documentation page and anchor of an action, as GitHub makes anchors from headings. */
function pageOf(action) {
    const service = action.slice(0, action.indexOf(':')).toLowerCase();
    return `docs/catalog/${service}.md#${action.toLowerCase().replaceAll(':', '')}`;
}
let loaded;
/** The catalog that ships with the program: core and extended entries. Read once, from memory. */
function loadCatalog() {
    if (loaded)
        return loaded;
    const stored = JSON.parse(catalogJson);
    const entries = [];
    for (const { facts, entries: own } of stored.services) {
        own.forEach((judgement, index) => {
            const action = facts.actions[index];
            if (!action)
                throw new Error(`generated/catalog.ts has no facts for ${judgement.action}: run npm run generate`);
            // Written into the parsed objects, which nobody else holds: copying 400 of them costs more than reading them.
            entries.push(Object.assign(judgement, (0,catalog_facts/* decodeFacts */.aN)(facts, action), {
                service: facts.prefix,
                references: judgement.references.map((reference) => stored.references[reference] ?? ''),
                page: pageOf(judgement.action),
            }));
        });
    }
    loaded = (0,catalog.makeCatalog)({ version: stored.version, attack: tactics/* attackVersion */.z_, atlas: techniques/* atlasVersion */._, iamData: stored.iamData }, entries);
    return loaded;
}


/***/ }),

/***/ 7489:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SH: () => (/* binding */ tactics),
/* harmony export */   we: () => (/* binding */ tacticNamed),
/* harmony export */   z_: () => (/* binding */ attackVersion)
/* harmony export */ });
/** The version of ATT&CK whose names and ids the catalog uses. */
const attackVersion = '18.1';
/**
 * All tactics of the pinned version, in the matrix's order. Version 19 split Defense Evasion in two; every entry of this
 * catalog that has it weakens a control, a log or a policy, which is the half named Defense Impairment.
 */
const tactics = [
    { name: 'Reconnaissance', id: 'TA0043' },
    { name: 'Resource Development', id: 'TA0042' },
    { name: 'Initial Access', id: 'TA0001' },
    { name: 'Execution', id: 'TA0002' },
    { name: 'Persistence', id: 'TA0003' },
    { name: 'Privilege Escalation', id: 'TA0004' },
    { name: 'Defense Evasion', id: 'TA0005', inV19: { name: 'Defense Impairment', id: 'TA0112' } },
    { name: 'Credential Access', id: 'TA0006' },
    { name: 'Discovery', id: 'TA0007' },
    { name: 'Lateral Movement', id: 'TA0008' },
    { name: 'Collection', id: 'TA0009' },
    { name: 'Command and Control', id: 'TA0011' },
    { name: 'Exfiltration', id: 'TA0010' },
    { name: 'Impact', id: 'TA0040' },
];
const byName = new Map(tactics.map((tactic) => [tactic.name.toLowerCase(), tactic]));
const newer = new Map(tactics.flatMap((tactic) => (tactic.inV19 ? [[tactic.inV19.name.toLowerCase(), tactic]] : [])));
/** The tactic of a name, in any case; names of version 19 are taken, too, and lead to their tactic in the pinned version. */
function tacticNamed(name) {
    const key = name.trim().toLowerCase();
    return byName.get(key) ?? newer.get(key);
}


/***/ }),

/***/ 1177:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ techniques),
/* harmony export */   _: () => (/* binding */ atlasVersion)
/* harmony export */ });
/** The version of MITRE ATLAS whose technique ids the catalog uses. */
const atlasVersion = '5.6.0';
/** The ATLAS techniques that entries refer to: id and name. */
const techniques = new Map([
    ['AML.T0007', 'Discover AI Artifacts'],
    ['AML.T0008.000', 'AI Development Workspaces'],
    ['AML.T0010.001', 'AI Supply Chain Compromise: AI Software'],
    ['AML.T0010.003', 'AI Supply Chain Compromise: Model'],
    ['AML.T0010.004', 'AI Supply Chain Compromise: Container Registry'],
    ['AML.T0012', 'Valid Accounts'],
    ['AML.T0015', 'Evade AI Model'],
    ['AML.T0018', 'Manipulate AI Model'],
    ['AML.T0018.000', 'Manipulate AI Model: Poison AI Model'],
    ['AML.T0020', 'Poison Training Data'],
    ['AML.T0024', 'Exfiltration via AI Inference API'],
    ['AML.T0025', 'Exfiltration via Cyber Means'],
    ['AML.T0029', 'Denial of AI Service'],
    ['AML.T0031', 'Erode AI Model Integrity'],
    ['AML.T0034', 'Cost Harvesting'],
    ['AML.T0034.001', 'Cost Harvesting: Resource-Intensive Queries'],
    ['AML.T0035', 'AI Artifact Collection'],
    ['AML.T0036', 'Data from Information Repositories'],
    ['AML.T0040', 'AI Model Inference API Access'],
    ['AML.T0048.000', 'External Harms: Financial Harm'],
    ['AML.T0048.004', 'External Harms: AI Intellectual Property Theft'],
    ['AML.T0050', 'Command and Scripting Interpreter'],
    ['AML.T0051', 'LLM Prompt Injection'],
    ['AML.T0052', 'Phishing'],
    ['AML.T0053', 'AI Agent Tool Invocation'],
    ['AML.T0054', 'LLM Jailbreak'],
    ['AML.T0056', 'Extract LLM System Prompt'],
    ['AML.T0058', 'Publish Poisoned Models'],
    ['AML.T0059', 'Erode Dataset Integrity'],
    ['AML.T0064', 'Gather RAG-Indexed Targets'],
    ['AML.T0070', 'RAG Poisoning'],
    ['AML.T0071', 'False RAG Entry Injection'],
    ['AML.T0072', 'Reverse Shell'],
    ['AML.T0080', 'AI Agent Context Poisoning'],
    ['AML.T0080.000', 'AI Agent Context Poisoning: Memory'],
    ['AML.T0081', 'Modify AI Agent Configuration'],
    ['AML.T0083', 'Credentials from AI Agent Configuration'],
    ['AML.T0085', 'Data from AI Services'],
    ['AML.T0085.000', 'Data from AI Services: RAG Databases'],
    ['AML.T0085.001', 'Data from AI Services: AI Agent Tools'],
    ['AML.T0086', 'Exfiltration via AI Agent Tool Invocation'],
    ['AML.T0091.000', 'Use Alternate Authentication Material: Application Access Token'],
    ['AML.T0098', 'AI Agent Tool Credential Harvesting'],
    ['AML.T0102', 'Generate Malicious Commands'],
    ['AML.T0103', 'Deploy AI Agent'],
    ['AML.T0104', 'Publish Poisoned AI Agent Tool'],
    ['AML.T0110', 'AI Agent Tool Poisoning'],
]);


/***/ })

};
