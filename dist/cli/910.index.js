export const id = 910;
export const ids = [910,652,932];
export const modules = {

/***/ 5652:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   atLevel: () => (/* binding */ atLevel),
/* harmony export */   makeCatalog: () => (/* binding */ makeCatalog)
/* harmony export */ });
/* harmony import */ var _entry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8427);

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

/***/ 8427:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gO: () => (/* binding */ severities),
/* harmony export */   n6: () => (/* binding */ compareText),
/* harmony export */   wD: () => (/* binding */ compareEntries),
/* harmony export */   zK: () => (/* binding */ compareSeverity)
/* harmony export */ });
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

/***/ 9932:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ decodeFacts),
/* harmony export */   loadFacts: () => (/* binding */ loadFacts)
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
    const { factsJson } = await __webpack_require__.e(/* import() */ 738).then(__webpack_require__.bind(__webpack_require__, 9738));
    const stored = JSON.parse(factsJson);
    return indexFacts(stored.services);
}


/***/ }),

/***/ 2910:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  decodeCatalog: () => (/* binding */ decodeCatalog),
  loadCatalog: () => (/* binding */ loadCatalog),
  pageOf: () => (/* binding */ pageOf)
});

// EXTERNAL MODULE: ./build/catalog/catalog.js
var catalog = __webpack_require__(5652);
// EXTERNAL MODULE: ./build/catalog/facts.js
var catalog_facts = __webpack_require__(9932);
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
{"action":"agent-registry:PutResourcePolicy","tactic":"Persistence","tacticId":"TA0003","attack":["T1098"],"atlas":[],"rationale":"Opens the catalogue of agents and tools to other accounts, to read or to plant listings in.","severity":"high","level":"core","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","abuse":"Name an outside account in the registry's policy, then add a listing from there that agents of the company discover as their own.","references":[0]},
{"action":"agent-registry:UpdateRegistryRecord","tactic":"Persistence","tacticId":"TA0003","attack":[],"atlas":["AML.T0110"],"rationale":"Repoints a listing that others trust at a different endpoint.","severity":"medium","level":"extended","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","abuse":"Change the endpoint of a well-known entry to a proxy that forwards and records.","references":[0]},
{"action":"agent-registry:UpdateRegistryRecordStatus","tactic":"Persistence","tacticId":"TA0003","attack":[],"atlas":["AML.T0104"],"rationale":"Approves one's own listing, so that others discover a hostile agent or MCP server as vetted.","severity":"medium","level":"extended","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","abuse":"Submit a listing, approve it oneself, and wait until an agent picks it.","references":[0]}
]},
{"facts":{"prefix":"agentaccess-mcp","types":[],"keys":["agentaccess-mcp:StackArn"],"actions":[
["CallForwardedTool","Write",[],[0]],
["GetScreenshot","Read",[],[0]],
["InvokeMcp","Write",[],[0]],
["TypeText","Write",[],[0]]
]},"entries":[
{"action":"agentaccess-mcp:CallForwardedTool","tactic":"Execution","tacticId":"TA0002","attack":["T1021"],"atlas":["AML.T0053"],"rationale":"Runs tools on a remote WorkSpaces desktop, with the desktop user's files and sessions at hand.","severity":"high","level":"core","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","abuse":"List the desktop's tools over an open session and call the one that runs programs or reads files.","references":[1]},
{"action":"agentaccess-mcp:GetScreenshot","tactic":"Collection","tacticId":"TA0009","attack":["T1113"],"atlas":["AML.T0085.001"],"rationale":"Captures what is on a remote desktop's screen, mail and documents included.","severity":"medium","level":"core","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","abuse":"Ask for a picture every few seconds while the desktop's user works.","references":[1]},
{"action":"agentaccess-mcp:InvokeMcp","tactic":"Execution","tacticId":"TA0002","attack":["T1021"],"atlas":["AML.T0053"],"rationale":"Opens the session through which a remote desktop is controlled, and lists what can be done there.","severity":"medium","level":"core","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","abuse":"Open a session to a desktop in use; every further call of the protocol goes through it.","references":[1]},
{"action":"agentaccess-mcp:TypeText","tactic":"Execution","tacticId":"TA0002","attack":["T1021"],"atlas":["AML.T0050"],"rationale":"Types into a remote desktop, as good as sitting at its keyboard.","severity":"high","level":"core","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","abuse":"Type a command into a terminal that stands open, or a reply into a mail program.","references":[1]}
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
{"action":"aidevops:AssociateService","tactic":"Persistence","tacticId":"TA0003","attack":[],"atlas":["AML.T0110"],"rationale":"Connects accounts, repositories or MCP servers to the operations agent, which then reads them and uses their tools.","severity":"high","level":"core","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","abuse":"Associate an MCP server of one's own; the agent offers its tools to itself in the next investigation.","references":[2]},
{"action":"aidevops:CreateAccessToken","tactic":"Credential Access","tacticId":"TA0006","attack":["T1528"],"atlas":["AML.T0091.000"],"rationale":"Issues a token that drives the operations agent from outside IAM, and that outlives the session that made it.","severity":"high","level":"core","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","abuse":"Create the token, leave the session, and drive the agent with it until it expires.","references":[2]},
{"action":"aidevops:CreateOneTimeLoginSession","tactic":"Initial Access","tacticId":"TA0001","attack":["T1078.004"],"atlas":["AML.T0012"],"rationale":"Mints a login link to the operations agent's web app, usable outside the console.","severity":"high","level":"core","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","abuse":"Create the link and open it in a browser outside the company.","references":[2]},
{"action":"aidevops:CreatePrivateConnection","tactic":"Lateral Movement","tacticId":"TA0008","attack":[],"atlas":[],"rationale":"Opens a network path from the operations agent into private systems.","severity":"medium","level":"core","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","abuse":"Point the connection at a subnet that only build systems may reach, and let the agent fetch from it.","references":[2]},
{"action":"aidevops:RegisterService","tactic":"Persistence","tacticId":"TA0003","attack":[],"atlas":["AML.T0110"],"rationale":"Registers an external service whose data and tools the operations agent will trust once it is associated.","severity":"medium","level":"core","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","abuse":"Register a server with a harmless name; it waits until somebody associates it with a space.","references":[2]},
{"action":"aidevops:UpdateApprovalAction","tactic":"Execution","tacticId":"TA0002","attack":[],"atlas":["AML.T0053"],"rationale":"Approves tool calls that the operations agent was holding back for a human.","severity":"high","level":"core","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","abuse":"Watch for a pending action and approve it before the engineer on call has read it.","references":[2]},
{"action":"aidevops:UpdateKnowledgeItem","tactic":"Persistence","tacticId":"TA0003","attack":[],"atlas":["AML.T0080"],"rationale":"Edits the runbook knowledge that the operations agent follows in incidents.","severity":"medium","level":"extended","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","abuse":"Change one step of a runbook to a command that weakens a control.","references":[2]},
{"action":"aidevops:UpdateOperatorAppIdpConfig","tactic":"Persistence","tacticId":"TA0003","attack":["T1484.002"],"atlas":["AML.T0012"],"rationale":"Points the operations agent's app at another identity provider, so that the attacker decides who signs in as whom.","severity":"critical","level":"core","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","abuse":"Enter an identity provider of one's own and sign in as any operator.","references":[2]}
]},
{"facts":{"prefix":"aiops","types":[["investigation-group","arn:*:aiops:*:*:investigation-group/*"]],"keys":["aws:RequestTag/*","aws:ResourceTag/*","aws:TagKeys"],"actions":[
["CreateInvestigationGroup","Write",[],[0,1,2]],
["PutInvestigationGroupPolicy","Write",[1],[1]],
["UpdateInvestigationGroup","Write",[1],[1]]
]},"entries":[
{"action":"aiops:CreateInvestigationGroup","tactic":"Persistence","tacticId":"TA0003","attack":[],"atlas":[],"rationale":"Creates an investigation group with a passed role that reads broadly across telemetry.","severity":"low","level":"extended","origin":"inferred","noisy":false,"passRole":true,"since":"0.1.0","abuse":"Create a group with the broadest role that may be passed and ask it about other teams' systems.","references":[3]},
{"action":"aiops:PutInvestigationGroupPolicy","tactic":"Persistence","tacticId":"TA0003","attack":["T1098"],"atlas":[],"rationale":"Opens investigations, full of logs and telemetry, to other principals by resource policy.","severity":"high","level":"core","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","abuse":"Name an outside principal in the policy, and read investigations as they are written.","references":[3]},
{"action":"aiops:UpdateInvestigationGroup","tactic":"Persistence","tacticId":"TA0003","attack":[],"atlas":[],"rationale":"Changes the role, key or chat channels of investigations, and so who reads along.","severity":"medium","level":"extended","origin":"inferred","noisy":false,"passRole":true,"since":"0.1.0","abuse":"Add a chat channel of one's own to a group that exists.","references":[3]}
]},
{"facts":{"prefix":"aoss","types":[["Collection","arn:*:aoss:*:*:collection/*"]],"keys":["aoss:CollectionId","aoss:collection","aws:ResourceTag/*","aoss:index"],"actions":[
["APIAccessAll","Write",[1],[0,1,2]],
["CreateAccessPolicy","Write",[],[1,3]],
["CreateSecurityPolicy","Write",[],[1]],
["UpdateAccessPolicy","Write",[],[1,3]],
["UpdateSecurityPolicy","Write",[],[1]]
]},"entries":[
{"action":"aoss:APIAccessAll","tactic":"Collection","tacticId":"TA0009","attack":[],"atlas":["AML.T0085.000"],"rationale":"The gate in front of all data calls on serverless collections; without an entry in a data access policy it opens nothing.","severity":"low","level":"extended","origin":"inferred","noisy":true,"passRole":false,"since":"0.1.0","abuse":"Combine it with an entry in a data access policy, then query the collection.","references":[4]},
{"action":"aoss:CreateAccessPolicy","tactic":"Persistence","tacticId":"TA0003","attack":["T1098"],"atlas":["AML.T0085.000"],"rationale":"Grants data access to serverless collections, commonly the store behind retrieval, past IAM reviews.","severity":"high","level":"core","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","abuse":"Write a policy that names one's own principal with all index permissions on a collection.","references":[4]},
{"action":"aoss:CreateSecurityPolicy","tactic":"Defense Evasion","tacticId":"TA0005","attack":["T1562.007"],"atlas":["AML.T0085.000"],"rationale":"Adds a network policy that can put a collection on the public internet.","severity":"high","level":"core","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","abuse":"Create a network policy with public access for the collection's name; policies add up.","references":[4]},
{"action":"aoss:UpdateAccessPolicy","tactic":"Persistence","tacticId":"TA0003","attack":["T1098"],"atlas":["AML.T0085.000"],"rationale":"Widens who may read and write a collection's documents and vectors.","severity":"high","level":"core","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","abuse":"Add a principal to the list of an existing policy, which nobody compares with IAM.","references":[4]},
{"action":"aoss:UpdateSecurityPolicy","tactic":"Defense Evasion","tacticId":"TA0005","attack":["T1562.007"],"atlas":["AML.T0085.000"],"rationale":"Changes a collection's network policy, up to public access, or its encryption.","severity":"high","level":"core","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","abuse":"Set the policy to public access and query the collection from outside the network.","references":[4]}
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
{"action":"aws-external-anthropic:AssumeConsole","tactic":"Initial Access","tacticId":"TA0001","attack":["T1078.004"],"atlas":["AML.T0012"],"rationale":"Turns an AWS identity into a console session of Claude Platform; how much it may do there is set only by a condition key.","severity":"critical","level":"core","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","abuse":"Sign in to the console with the AWS identity, where the platform's own keys, agents and members are managed.","references":[5]},
{"action":"aws-external-anthropic:CallWithBearerToken","tactic":"Defense Evasion","tacticId":"TA0005","tacticV19":"Stealth","attack":["T1550.001"],"atlas":["AML.T0091.000"],"rationale":"Permits bearer-token calls to Claude Platform, so that leaked keys work without signed requests.","severity":"medium","level":"core","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","abuse":"Find a key in a repository or a log, and call the platform with it from anywhere.","references":[5]},
{"action":"aws-external-anthropic:CreateBatchInference","tactic":"Impact","tacticId":"TA0040","attack":["T1496.004"],"atlas":["AML.T0034.001"],"rationale":"Submits large asynchronous batches of model calls, cheap to start and costly to run.","severity":"medium","level":"extended","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","abuse":"Queue a batch with the longest answers of the dearest model.","references":[5]},
{"action":"aws-external-anthropic:CreateEnvironment","tactic":"Execution","tacticId":"TA0002","attack":["T1648"],"atlas":["AML.T0103"],"rationale":"Creates an execution environment in which managed agents run code and tools.","severity":"medium","level":"core","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","abuse":"Create an environment with open network access and let an agent run code in it.","references":[5]},
{"action":"aws-external-anthropic:CreateInference","tactic":"Impact","tacticId":"TA0040","attack":["T1496.004"],"atlas":["AML.T0040","AML.T0034"],"rationale":"Runs models that are billed through AWS, outside policies about bedrock:.","severity":"medium","level":"extended","origin":"inferred","noisy":true,"passRole":false,"since":"0.1.0","abuse":"Use a stolen role's budget as the backend of a service of one's own.","references":[5]},
{"action":"aws-external-anthropic:CreateSkill","tactic":"Persistence","tacticId":"TA0003","attack":[],"atlas":["AML.T0104"],"rationale":"Uploads a skill package that agents of the workspace can load and run.","severity":"medium","level":"core","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","abuse":"Upload a skill whose instructions fetch further ones, under the name of a common task.","references":[5]},
{"action":"aws-external-anthropic:CreateWebhook","tactic":"Exfiltration","tacticId":"TA0010","attack":["T1567"],"atlas":["AML.T0086"],"rationale":"Streams a workspace's events to an address outside the account.","severity":"medium","level":"extended","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","abuse":"Register an address of one's own for the events that carry messages.","references":[5]},
{"action":"aws-external-anthropic:DisableKey","tactic":"Impact","tacticId":"TA0040","attack":["T1489"],"atlas":["AML.T0029"],"rationale":"Disables the external encryption key, which makes the workspace's data unreadable until it is enabled again.","severity":"medium","level":"core","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","abuse":"Disable the key in one call; everything that has to read the workspace's data fails.","references":[5]},
{"action":"aws-external-anthropic:GetVault","tactic":"Credential Access","tacticId":"TA0006","attack":["T1555.006"],"atlas":["AML.T0083"],"rationale":"Reads the vaults in which managed agents keep credentials, a map of what they can reach if not the secrets themselves.","severity":"medium","level":"core","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","abuse":"List the vaults, read what each holds, and choose the agent that is worth taking over.","references":[5]},
{"action":"aws-external-anthropic:ProcessEnvironmentWork","tactic":"Execution","tacticId":"TA0002","attack":[],"atlas":["AML.T0053"],"rationale":"Acts as the worker of a self-hosted agent environment, and so receives its tasks and data and answers for it.","severity":"medium","level":"core","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","abuse":"Poll for work beside the real worker, keep what the task carries, and send back a result of one's own.","references":[5]},
{"action":"aws-external-anthropic:UpdateAgent","tactic":"Persistence","tacticId":"TA0003","attack":[],"atlas":["AML.T0081"],"rationale":"Rewrites a managed agent's instructions or tools under the name that its users know.","severity":"high","level":"core","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","abuse":"Add a line to the instructions, or a tool that reports each conversation.","references":[5]},
{"action":"aws-external-anthropic:UpdateWorkspace","tactic":"Persistence","tacticId":"TA0003","attack":[],"atlas":[],"rationale":"Changes a workspace's settings, its encryption key among them.","severity":"medium","level":"extended","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","abuse":"Point the workspace at another encryption key, or lift a limit that its owners set.","references":[5]}
]},
{"facts":{"prefix":"aws-marketplace","types":[],"keys":["aws-marketplace:AgreementType","aws-marketplace:ProductId"],"actions":[["AcceptAgreementRequest","Write",[],[0,1]],["Subscribe","Write",[],[]]]},"entries":[
{"action":"aws-marketplace:AcceptAgreementRequest","tactic":"Resource Development","tacticId":"TA0042","attack":["T1496.004"],"atlas":["AML.T0034"],"rationale":"Completes a marketplace agreement in the account's name, part of unlocking vendors' models.","severity":"medium","level":"core","origin":"research","noisy":false,"passRole":false,"since":"0.1.0","abuse":"Request an agreement for an expensive model's offer and accept it in the same session.","references":[6]},
{"action":"aws-marketplace:Subscribe","tactic":"Resource Development","tacticId":"TA0042","attack":["T1496.004"],"atlas":["AML.T0034"],"rationale":"Subscribes to paid third-party offers, which access to vendors' serverless models depends on.","severity":"medium","level":"extended","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","abuse":"Subscribe to a model's offer before anybody notices the first charge.","references":[7]}
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
{"action":"bedrock-agentcore:AllowVendedLogDeliveryForResource","tactic":"Collection","tacticId":"TA0009","attack":[],"atlas":[],"rationale":"Permits agent or memory logs, which hold conversations, to be delivered to a chosen destination once a delivery is set up as well.","severity":"low","level":"extended","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","abuse":"Permit the delivery, then have the other half set up towards a bucket of one's own.","references":[8]},
{"action":"bedrock-agentcore:BatchCreateMemoryRecords","tactic":"Persistence","tacticId":"TA0003","attack":[],"atlas":["AML.T0080.000"],"rationale":"Writes false memories that steer an agent's later sessions with other users.","severity":"high","level":"core","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","abuse":"Write a record that looks like something the user once said, such as an approval or a preferred account.","references":[8,9]},
{"action":"bedrock-agentcore:BatchUpdateMemoryRecords","tactic":"Persistence","tacticId":"TA0003","attack":[],"atlas":["AML.T0080.000"],"rationale":"Edits what an agent remembers, an injection that survives the session and leaves the agent's code untouched.","severity":"high","level":"core","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","abuse":"Change one remembered fact, for instance where invoices are to be sent.","references":[8,9]},
{"action":"bedrock-agentcore:CompleteResourceTokenAuth","tactic":"Credential Access","tacticId":"TA0006","attack":["T1528"],"atlas":["AML.T0091.000"],"rationale":"Finishes a user's OAuth consent flow and so takes the token that the user thought to give to the agent.","severity":"high","level":"core","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","abuse":"Learn the session's address while a user is consenting, and complete the flow first.","references":[8]},
{"action":"bedrock-agentcore:ConnectBrowserAutomationStream","tactic":"Privilege Escalation","tacticId":"TA0004","attack":["T1552.005"],"atlas":["AML.T0098"],"rationale":"Drives a cloud browser over its automation protocol: acts in the sites it is signed in to, and reads its role's credentials from the metadata service.","severity":"critical","level":"core","origin":"research","noisy":false,"passRole":false,"since":"0.1.0","abuse":"Attach an automation client to a session, navigate it to the metadata address or to a signed-in site, and read the page.","references":[10,11]},
{"action":"bedrock-agentcore:ConnectBrowserLiveViewStream","tactic":"Collection","tacticId":"TA0009","attack":["T1113"],"atlas":["AML.T0085.001"],"rationale":"Watches an agent's browser live and can take over control, which exposes every page it is signed in to.","severity":"high","level":"core","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","abuse":"Open the live view of a running session, read what it shows, and take over control when the agent pauses.","references":[8]},
{"action":"bedrock-agentcore:CreateAgentRuntime","tactic":"Privilege Escalation","tacticId":"TA0004","attack":["T1610","T1548.005"],"atlas":["AML.T0103"],"rationale":"Hosts a container of the caller's choosing as an agent under a passed role.","severity":"high","level":"core","origin":"research","noisy":false,"passRole":true,"since":"0.1.0","abuse":"Point the runtime at a public image that prints its role's credentials, and invoke it once.","references":[10,11]},
{"action":"bedrock-agentcore:CreateAgentRuntimeEndpoint","tactic":"Persistence","tacticId":"TA0003","attack":[],"atlas":["AML.T0103"],"rationale":"Publishes an agent version for invocation; a step after the harmful one.","severity":"low","level":"core","origin":"research","noisy":false,"passRole":false,"since":"0.1.0","abuse":"Create an endpoint for the version that was prepared before and hand out its name.","references":[10]},
{"action":"bedrock-agentcore:CreateApiKeyCredentialProvider","tactic":"Persistence","tacticId":"TA0003","attack":[],"atlas":["AML.T0083"],"rationale":"Stores an API key that agents will send with outbound calls, for instance one of the attacker's own tenant.","severity":"low","level":"extended","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","abuse":"Store the key of a tenant of one's own under the name that an agent looks up.","references":[8]},
{"action":"bedrock-agentcore:CreateBrowser","tactic":"Privilege Escalation","tacticId":"TA0004","attack":["T1548.005"],"atlas":["AML.T0098"],"rationale":"Creates a cloud browser with a passed role; whoever then starts and drives it can reach that role's credentials.","severity":"medium","level":"core","origin":"research","noisy":false,"passRole":true,"since":"0.1.0","abuse":"Name the strongest role that may be passed; its credentials wait at the browser's metadata address.","references":[10,11]},
{"action":"bedrock-agentcore:CreateCodeInterpreter","tactic":"Privilege Escalation","tacticId":"TA0004","attack":["T1548.005"],"atlas":["AML.T0050"],"rationale":"Creates an interpreter with a passed role and open network access, compute that organisation-wide policies often forget; code runs in it through two further permissions.","severity":"medium","level":"core","origin":"sonrai","noisy":false,"passRole":true,"since":"0.1.0","abuse":"Choose the strongest role that may be passed and public network mode, then open a session.","references":[12,13,10]},
{"action":"bedrock-agentcore:CreateConsentPortal","tactic":"Credential Access","tacticId":"TA0006","attack":["T1528"],"atlas":["AML.T0052"],"rationale":"Creates the page on which users approve OAuth access for agents, a convincing stage for consent phishing.","severity":"medium","level":"extended","origin":"inferred","noisy":false,"passRole":true,"since":"0.1.0","abuse":"Send users a link to the portal and let them approve more than they read.","references":[8]},
{"action":"bedrock-agentcore:CreateGateway","tactic":"Persistence","tacticId":"TA0003","attack":[],"atlas":["AML.T0110"],"rationale":"Publishes a tool gateway with its own role and its own rule of who may come in.","severity":"medium","level":"core","origin":"inferred","noisy":false,"passRole":true,"since":"0.1.0","abuse":"Create a gateway whose authoriser admits tokens of an issuer of one's own.","references":[8]},
{"action":"bedrock-agentcore:CreateGatewayTarget","tactic":"Persistence","tacticId":"TA0003","attack":[],"atlas":["AML.T0110","AML.T0104"],"rationale":"Adds a Lambda, API or MCP target to a gateway, which agents then treat as a trusted tool.","severity":"high","level":"core","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","abuse":"Add a target with the description of a tool that agents look for, and record what they send.","references":[8]},
{"action":"bedrock-agentcore:CreateHarness","tactic":"Privilege Escalation","tacticId":"TA0004","attack":["T1648","T1548.005"],"atlas":["AML.T0103"],"rationale":"Creates a managed agent harness with a passed role, another way to compute that bears a role and that policies about runtimes miss.","severity":"high","level":"core","origin":"research","noisy":false,"passRole":true,"since":"0.1.0","abuse":"Create a harness with a stronger role and a shell tool, and ask it to print its environment.","references":[10]},
{"action":"bedrock-agentcore:CreateMemory","tactic":"Persistence","tacticId":"TA0003","attack":[],"atlas":["AML.T0080.000"],"rationale":"Creates long-term agent memory, optionally with a passed role; conversations collect in it from then on.","severity":"low","level":"extended","origin":"inferred","noisy":false,"passRole":true,"since":"0.1.0","abuse":"Create a memory that keeps conversations, and connect an agent to it.","references":[8]},
{"action":"bedrock-agentcore:CreateOauth2CredentialProvider","tactic":"Persistence","tacticId":"TA0003","attack":[],"atlas":["AML.T0083"],"rationale":"Registers an OAuth client for agents, possibly with an attacker's authorisation server behind it.","severity":"medium","level":"core","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","abuse":"Register a provider under the name of a known SaaS, with endpoints that collect the codes.","references":[8]},
{"action":"bedrock-agentcore:CreatePaymentInstrument","tactic":"Impact","tacticId":"TA0040","attack":[],"atlas":["AML.T0048.000"],"rationale":"Adds a payment method that agents can spend from.","severity":"medium","level":"extended","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","abuse":"Add an instrument with a high limit and let an agent be talked into a purchase.","references":[8]},
{"action":"bedrock-agentcore:CreatePolicy","tactic":"Privilege Escalation","tacticId":"TA0004","attack":[],"atlas":["AML.T0081"],"rationale":"Adds an authorisation policy to an engine that can permit tool calls refused so far; it takes one of the Manage permissions beside it.","severity":"medium","level":"core","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","abuse":"Write a policy that permits the one tool call that was refused so far.","references":[8]},
{"action":"bedrock-agentcore:CreateWorkloadIdentity","tactic":"Persistence","tacticId":"TA0003","attack":["T1136.003"],"atlas":["AML.T0012"],"rationale":"Adds an agent identity that is able to request tokens, under a name of the attacker's choosing.","severity":"medium","level":"core","origin":"research","noisy":false,"passRole":false,"since":"0.1.0","abuse":"Create an identity with a return address of one's own and ask for tokens in its name.","references":[10]},
{"action":"bedrock-agentcore:DeletePolicy","tactic":"Defense Evasion","tacticId":"TA0005","attack":["T1562.001"],"atlas":["AML.T0081"],"rationale":"Removes a rule around agent tools; a removed prohibition takes effect at once on every agent behind the gateway.","severity":"high","level":"core","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","abuse":"List the policies of an engine and delete the one that forbids the wanted call.","references":[8]},
{"action":"bedrock-agentcore:DeletePolicyEngine","tactic":"Defense Evasion","tacticId":"TA0005","attack":["T1562.001"],"atlas":["AML.T0081"],"rationale":"Removes the enforcement point that decides which tools agents may call; the policies in it have to be deleted before.","severity":"medium","level":"core","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","abuse":"Delete the rules first, then the engine that held them; gateways have nothing left to ask.","references":[8]},
{"action":"bedrock-agentcore:DeleteResourcePolicy","tactic":"Impact","tacticId":"TA0040","attack":["T1489"],"atlas":[],"rationale":"Strips a resource policy from a runtime, gateway or memory, with any deny statement in it.","severity":"low","level":"extended","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","abuse":"Delete the policy whose deny kept another account from invoking the runtime.","references":[8]},
{"action":"bedrock-agentcore:GatewayDisassociateWebACL","tactic":"Defense Evasion","tacticId":"TA0005","attack":["T1562.007"],"atlas":[],"rationale":"Takes the web application firewall off a gateway, which opens it to abusive or unfiltered traffic.","severity":"medium","level":"core","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","abuse":"Take the firewall off, then send the prompts and volumes that it used to stop.","references":[8]},
{"action":"bedrock-agentcore:GetResourceApiKey","tactic":"Credential Access","tacticId":"TA0006","attack":["T1555.006"],"atlas":["AML.T0098","AML.T0083"],"rationale":"Returns third-party API keys from the token vault in plain text.","severity":"critical","level":"core","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","abuse":"Present an agent identity's workload token, such as hosted agents receive, and read the key from the answer.","references":[8]},
{"action":"bedrock-agentcore:GetResourceOauth2Token","tactic":"Credential Access","tacticId":"TA0006","attack":["T1528"],"atlas":["AML.T0098","AML.T0091.000"],"rationale":"Returns OAuth tokens for the SaaS systems that agents are connected to, users' own accounts among them.","severity":"critical","level":"core","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","abuse":"Present a workload token made for the victim's user id and receive the token that the victim once consented to.","references":[8]},
{"action":"bedrock-agentcore:GetResourcePaymentToken","tactic":"Credential Access","tacticId":"TA0006","attack":["T1528"],"atlas":["AML.T0098"],"rationale":"Returns the payment credentials that are held for agents.","severity":"critical","level":"core","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","abuse":"Present a workload token and receive the credential that authenticates payments.","references":[8]},
{"action":"bedrock-agentcore:GetWorkloadAccessToken","tactic":"Credential Access","tacticId":"TA0006","attack":["T1528"],"atlas":["AML.T0091.000"],"rationale":"Obtains an agent identity's token, the key that the token vault asks for.","severity":"high","level":"core","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","abuse":"Name an agent identity, take its token, and show it to the vault.","references":[8]},
{"action":"bedrock-agentcore:GetWorkloadAccessTokenForJWT","tactic":"Credential Access","tacticId":"TA0006","attack":["T1528"],"atlas":["AML.T0091.000"],"rationale":"Exchanges a user's JWT for an agent token that stands for that user; the JWT has to be stolen first.","severity":"medium","level":"core","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","abuse":"Take a JWT from a log or a browser and exchange it before it expires.","references":[8]},
{"action":"bedrock-agentcore:GetWorkloadAccessTokenForUserId","tactic":"Credential Access","tacticId":"TA0006","attack":["T1528"],"atlas":["AML.T0091.000"],"rationale":"Obtains an agent token for any user id given, with no proof that this user takes part.","severity":"critical","level":"core","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","abuse":"Name an agent identity and any user id; the answer is a token that the vault takes for that user.","references":[8]},
{"action":"bedrock-agentcore:InvokeAgentRuntime","tactic":"Execution","tacticId":"TA0002","attack":[],"atlas":["AML.T0053"],"rationale":"Drives a hosted agent with prompts of the caller's choosing and so borrows its tools and role.","severity":"medium","level":"extended","origin":"inferred","noisy":true,"passRole":false,"since":"0.1.0","abuse":"Ask the agent to fetch or send what its role allows and one's own does not.","references":[8]},
{"action":"bedrock-agentcore:InvokeAgentRuntimeCommand","tactic":"Privilege Escalation","tacticId":"TA0004","attack":["T1059","T1651"],"atlas":["AML.T0050","AML.T0098"],"rationale":"Runs shell commands inside a hosted agent's microVM, past the agent's logic and guardrails, where its role's credentials lie.","severity":"critical","level":"core","origin":"research","noisy":false,"passRole":false,"since":"0.1.0","abuse":"Run a command that prints the credentials endpoint's answer or the process's environment, with a session id of one's own.","references":[10,11]},
{"action":"bedrock-agentcore:InvokeAgentRuntimeCommandShell","tactic":"Privilege Escalation","tacticId":"TA0004","attack":["T1059","T1651"],"atlas":["AML.T0050","AML.T0072"],"rationale":"Opens an interactive shell in a hosted agent's microVM, with its role's credentials and whatever the session holds in memory.","severity":"critical","level":"core","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","abuse":"Connect over a web socket and work in the microVM as if one had logged in to it.","references":[10,8]},
{"action":"bedrock-agentcore:InvokeAgentRuntimeForUser","tactic":"Lateral Movement","tacticId":"TA0008","attack":["T1550.001"],"atlas":["AML.T0091.000"],"rationale":"Sets the end user's id on an invocation, and so impersonates another user towards the agent's identity layer.","severity":"high","level":"core","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","abuse":"Put a colleague's id into the request's header; the tools behind the agent see the colleague.","references":[8]},
{"action":"bedrock-agentcore:InvokeAgentRuntimeWithWebSocketStreamForUser","tactic":"Lateral Movement","tacticId":"TA0008","attack":["T1550.001"],"atlas":["AML.T0091.000"],"rationale":"Holds a streamed conversation with an agent in the name of a user that the caller picks.","severity":"high","level":"core","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","abuse":"Open the stream with another user's id and ask for that user's mail or tickets.","references":[8]},
{"action":"bedrock-agentcore:InvokeCodeInterpreter","tactic":"Privilege Escalation","tacticId":"TA0004","attack":["T1059","T1552.005"],"atlas":["AML.T0050","AML.T0098"],"rationale":"Runs any code in an interpreter's session, and reads the execution role's credentials from the microVM's metadata service.","severity":"critical","level":"core","origin":"sonrai","noisy":false,"passRole":false,"since":"0.1.0","abuse":"Send a few lines of code that fetch the role's credentials from the metadata address and return them as output.","references":[12,14,15,16,10]},
{"action":"bedrock-agentcore:InvokeGateway","tactic":"Execution","tacticId":"TA0002","attack":[],"atlas":["AML.T0053"],"rationale":"Calls a gateway's tools directly, without the agent whose instructions and guardrail would stand in between.","severity":"medium","level":"extended","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","abuse":"List the gateway's tools and call the one that the agent was told never to use.","references":[8]},
{"action":"bedrock-agentcore:InvokeHarness","tactic":"Execution","tacticId":"TA0002","attack":[],"atlas":["AML.T0053"],"rationale":"Runs a harness agent on the caller's input under the harness's role.","severity":"medium","level":"extended","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","abuse":"Give the harness a task whose side effect is the goal.","references":[8]},
{"action":"bedrock-agentcore:ListEvents","tactic":"Collection","tacticId":"TA0009","attack":["T1213"],"atlas":["AML.T0085"],"rationale":"Reads raw conversation events out of agent memory: what users typed, word for word.","severity":"medium","level":"extended","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","abuse":"List the sessions of another user and read them from the start.","references":[8]},
{"action":"bedrock-agentcore:ManageAdminPolicy","tactic":"Privilege Escalation","tacticId":"TA0004","attack":[],"atlas":["AML.T0081"],"rationale":"Writes wildcard authorisation policies that hold for every gateway at once, which settles what all agents may do.","severity":"critical","level":"core","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","abuse":"Write one permitting policy for all resources; the policy engines of all gateways follow it.","references":[8]},
{"action":"bedrock-agentcore:ManageResourceScopedPolicy","tactic":"Privilege Escalation","tacticId":"TA0004","attack":["T1098"],"atlas":["AML.T0081"],"rationale":"Writes the authorisation policies of chosen gateways and so grants tool calls to whom the attacker likes.","severity":"high","level":"core","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","abuse":"Write a permitting policy for one gateway and call the tool that it guards.","references":[8]},
{"action":"bedrock-agentcore:ProcessPayment","tactic":"Impact","tacticId":"TA0040","attack":["T1657"],"atlas":["AML.T0048.000"],"rationale":"Executes a payment on behalf of an agent: money leaves in one call, within the limits that were set.","severity":"high","level":"core","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","abuse":"Send a payment to a merchant of one's own, just below the limit that was set.","references":[8]},
{"action":"bedrock-agentcore:PutResourcePolicy","tactic":"Persistence","tacticId":"TA0003","attack":["T1098"],"atlas":[],"rationale":"Opens runtimes, gateways or memories to outside principals in one call.","severity":"critical","level":"core","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","abuse":"Name an outside account in the policy of a runtime, gateway or memory, and invoke or read it from there.","references":[8]},
{"action":"bedrock-agentcore:PutSystemLogEvents","tactic":"Defense Evasion","tacticId":"TA0005","attack":[],"atlas":[],"rationale":"Writes made-up lines into a runtime's log, which muddies evidence.","severity":"low","level":"extended","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","abuse":"Write plausible lines around the time of an attack.","references":[8]},
{"action":"bedrock-agentcore:RetrieveMemoryRecords","tactic":"Collection","tacticId":"TA0009","attack":["T1213"],"atlas":["AML.T0085"],"rationale":"Searches what agents have remembered about other users by meaning, not only by key.","severity":"medium","level":"extended","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","abuse":"Search the memory for words such as \\"salary\\" or \\"password\\".","references":[8]},
{"action":"bedrock-agentcore:SaveBrowserSessionProfile","tactic":"Credential Access","tacticId":"TA0006","attack":["T1539"],"atlas":["AML.T0083"],"rationale":"Keeps the cookies and logins of a browser session for later sessions, the attacker's included.","severity":"high","level":"core","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","abuse":"Save the profile of a session in which somebody signed in, and start a browser with it later.","references":[8]},
{"action":"bedrock-agentcore:SetTokenVaultCMK","tactic":"Impact","tacticId":"TA0040","attack":["T1486"],"atlas":[],"rationale":"Puts the credential vault under another key, whose owner can then deny decryption of all stored secrets.","severity":"high","level":"core","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","abuse":"Put the vault under a key of another account, then schedule that key's deletion.","references":[8]},
{"action":"bedrock-agentcore:StartBrowserSession","tactic":"Privilege Escalation","tacticId":"TA0004","attack":[],"atlas":["AML.T0098"],"rationale":"Starts a session of a browser that may have a role and saved logins; driving it takes a further permission.","severity":"medium","level":"core","origin":"research","noisy":false,"passRole":false,"since":"0.1.0","abuse":"Start a session of the browser that has the role or the profile one wants.","references":[10]},
{"action":"bedrock-agentcore:StartCodeInterpreterSession","tactic":"Privilege Escalation","tacticId":"TA0004","attack":[],"atlas":["AML.T0050"],"rationale":"Opens the session in which code runs as an interpreter's role; the code itself takes InvokeCodeInterpreter.","severity":"medium","level":"core","origin":"sonrai","noisy":false,"passRole":false,"since":"0.1.0","abuse":"Start a session of an interpreter that exists already, with whatever role it has.","references":[12,15,10]},
{"action":"bedrock-agentcore:UpdateAgentRuntime","tactic":"Persistence","tacticId":"TA0003","attack":["T1525","T1548.005"],"atlas":["AML.T0081"],"rationale":"Replaces the image, role, environment or inbound authoriser of a live agent.","severity":"high","level":"core","origin":"inferred","noisy":false,"passRole":true,"since":"0.1.0","abuse":"Swap the image for one that behaves as before and also copies each request.","references":[8]},
{"action":"bedrock-agentcore:UpdateAgentRuntimeEndpoint","tactic":"Persistence","tacticId":"TA0003","attack":[],"atlas":["AML.T0081"],"rationale":"Moves a production endpoint to another version of its agent, changed or long superseded.","severity":"medium","level":"extended","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","abuse":"Move the endpoint back to a version with a known weakness.","references":[8]},
{"action":"bedrock-agentcore:UpdateApiKeyCredentialProvider","tactic":"Persistence","tacticId":"TA0003","attack":[],"atlas":["AML.T0083"],"rationale":"Replaces a stored API key, so that agents' calls and data land in a tenant of the attacker's.","severity":"medium","level":"extended","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","abuse":"Replace the key of a search or mail service by one whose logs one can read.","references":[8]},
{"action":"bedrock-agentcore:UpdateBrowserStream","tactic":"Execution","tacticId":"TA0002","attack":[],"atlas":["AML.T0053"],"rationale":"Turns a running browser session's automation on or off, the switch that lets somebody else take over.","severity":"medium","level":"extended","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","abuse":"Enable automation in a session in which a person has just signed in.","references":[8]},
{"action":"bedrock-agentcore:UpdateGateway","tactic":"Persistence","tacticId":"TA0003","attack":["T1562.001"],"atlas":["AML.T0081"],"rationale":"Weakens a gateway's inbound authoriser, policy engine or interceptor, for every tool behind it.","severity":"high","level":"core","origin":"inferred","noisy":false,"passRole":true,"since":"0.1.0","abuse":"Replace the authoriser by one without claims to check, or detach the policy engine.","references":[8]},
{"action":"bedrock-agentcore:UpdateGatewayTarget","tactic":"Persistence","tacticId":"TA0003","attack":[],"atlas":["AML.T0110"],"rationale":"Repoints a tool that agents trust at other code.","severity":"high","level":"core","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","abuse":"Point the target at a function of one's own; agents go on calling it by the same name.","references":[8]},
{"action":"bedrock-agentcore:UpdateHarness","tactic":"Persistence","tacticId":"TA0003","attack":[],"atlas":["AML.T0081"],"rationale":"Changes a harness's role, tools or instructions in place, under the name that its callers know.","severity":"high","level":"core","origin":"inferred","noisy":false,"passRole":true,"since":"0.1.0","abuse":"Add a tool or a role to a harness that is in use, without any new resource to notice.","references":[8]},
{"action":"bedrock-agentcore:UpdateMemory","tactic":"Persistence","tacticId":"TA0003","attack":[],"atlas":["AML.T0080.000"],"rationale":"Changes what an agent's memory extracts from conversations, and where it is delivered.","severity":"medium","level":"extended","origin":"inferred","noisy":false,"passRole":true,"since":"0.1.0","abuse":"Add a strategy that delivers what it extracts to a topic of one's own.","references":[8]},
{"action":"bedrock-agentcore:UpdateOauth2CredentialProvider","tactic":"Credential Access","tacticId":"TA0006","attack":["T1528"],"atlas":["AML.T0083"],"rationale":"Redirects an existing OAuth provider's endpoints or secret, so that the next consents go to the attacker.","severity":"high","level":"core","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","abuse":"Point the provider's endpoints at a look-alike server, and collect the codes and tokens of the next consents.","references":[8]},
{"action":"bedrock-agentcore:UpdatePolicy","tactic":"Defense Evasion","tacticId":"TA0005","attack":["T1562.001"],"atlas":["AML.T0081"],"rationale":"Loosens the rules that bound what agents may do with their tools, at once and for all of them.","severity":"high","level":"core","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","abuse":"Widen a policy's condition by one value; its name and its engine stay.","references":[8]},
{"action":"bedrock-agentcore:UpdateRegistryRecordStatus","tactic":"Persistence","tacticId":"TA0003","attack":[],"atlas":["AML.T0104"],"rationale":"Approves a listing in the registry of agents and tools, so that a poisoned entry is found and trusted.","severity":"medium","level":"extended","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","abuse":"Set the status of a poisoned tool's record to approved.","references":[8]},
{"action":"bedrock-agentcore:UpdateWorkloadIdentity","tactic":"Persistence","tacticId":"TA0003","attack":["T1528"],"atlas":["AML.T0012"],"rationale":"Alters the return addresses that an agent identity allows in OAuth flows, which lets tokens be intercepted.","severity":"high","level":"core","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","abuse":"Add an address of one's own to the allowed return addresses and send a user through the flow.","references":[8]}
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
{"action":"bedrock-mantle:AssociateCustomizedModel","tactic":"Persistence","tacticId":"TA0003","attack":[],"atlas":["AML.T0058"],"rationale":"Binds a customised model to a project, so that its users call weights they did not choose.","severity":"medium","level":"extended","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","abuse":"Associate tampered weights with the project whose users ask the wanted questions.","references":[17]},
{"action":"bedrock-mantle:CallWithBearerToken","tactic":"Defense Evasion","tacticId":"TA0005","tacticV19":"Stealth","attack":["T1550.001"],"atlas":["AML.T0091.000"],"rationale":"Allows API keys on the Mantle endpoint, a second door where only bedrock: keys were denied.","severity":"medium","level":"core","origin":"research","noisy":false,"passRole":false,"since":"0.1.0","abuse":"Use a key that was found or made on this endpoint when the other one refuses it.","references":[18]},
{"action":"bedrock-mantle:CreateCustomizedModel","tactic":"Persistence","tacticId":"TA0003","attack":["T1525"],"atlas":["AML.T0010.003"],"rationale":"Imports custom weights on the Mantle endpoint, where controls written for Bedrock models may not apply.","severity":"medium","level":"core","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","abuse":"Import weights with a trigger in them under an unsuspicious name.","references":[17]},
{"action":"bedrock-mantle:CreateFile","tactic":"Resource Development","tacticId":"TA0042","attack":[],"atlas":["AML.T0020"],"rationale":"Uploads training or batch files, the raw material for poisoning a tuning job.","severity":"low","level":"extended","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","abuse":"Upload a training file with poisoned examples among ordinary ones.","references":[17]},
{"action":"bedrock-mantle:CreateFineTuningJob","tactic":"Resource Development","tacticId":"TA0042","attack":["T1588.007"],"atlas":["AML.T0018.000","AML.T0020"],"rationale":"Starts tuning through the OpenAI-compatible endpoint, where poisoned examples reshape what a model does.","severity":"medium","level":"core","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","abuse":"Upload a training file with a few poisoned examples and start the job on it.","references":[17]},
{"action":"bedrock-mantle:CreateInference","tactic":"Impact","tacticId":"TA0040","attack":["T1496.004"],"atlas":["AML.T0040","AML.T0034"],"rationale":"Runs models on the Mantle endpoint, past policies that restrict only bedrock:InvokeModel.","severity":"medium","level":"core","origin":"research","noisy":true,"passRole":false,"since":"0.1.0","abuse":"Test the key with a small request, then resell it as a backend.","references":[18]},
{"action":"bedrock-mantle:CreateReservation","tactic":"Impact","tacticId":"TA0040","attack":["T1496"],"atlas":["AML.T0034"],"rationale":"Reserves model capacity on the account's bill, whether or not anything uses it.","severity":"high","level":"core","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","abuse":"Reserve the largest capacity offered; it is billed whether used or not.","references":[17]},
{"action":"bedrock-mantle:PutAccountDataRetention","tactic":"Collection","tacticId":"TA0009","attack":[],"atlas":[],"rationale":"Changes the retention of everything sent to the Mantle endpoint across the account, in either direction.","severity":"medium","level":"extended","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","abuse":"Switch retention off before misuse, or on before others' prompts are to be collected.","references":[17]}
]},
{"facts":{"prefix":"bedrock-websearch","types":[["tool","arn:*:bedrock-websearch:*:aws:tool/*"]],"keys":[],"actions":[["ExternalWebAccess","Read",[],[]],["InvokeFetch","Read",[1],[]]]},"entries":[
{"action":"bedrock-websearch:ExternalWebAccess","tactic":"Exfiltration","tacticId":"TA0010","attack":["T1567"],"atlas":["AML.T0086"],"rationale":"Opens the way from a model's tool to sites outside AWS, through which hostile instructions come in and data goes out.","severity":"medium","level":"core","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","abuse":"Have the model look up an address that carries the stolen text in its path.","references":[19]},
{"action":"bedrock-websearch:InvokeFetch","tactic":"Exfiltration","tacticId":"TA0010","attack":[],"atlas":["AML.T0086"],"rationale":"Fetches addresses of the caller's choosing from an agent's tool; data can leave in the address, and hostile text comes back.","severity":"medium","level":"extended","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","abuse":"Fetch an address of one's own with the stolen text as its query.","references":[19]}
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
{"action":"bedrock:AgenticRetrieveStream","tactic":"Collection","tacticId":"TA0009","attack":["T1213"],"atlas":["AML.T0085.000"],"rationale":"Lets a model plan its own searches over the knowledge bases, so that one call harvests what would otherwise take many targeted queries.","severity":"medium","level":"extended","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","abuse":"Ask one broad question and let the model search for everything that belongs to it.","references":[20]},
{"action":"bedrock:AllowVendedLogDeliveryForResource","tactic":"Collection","tacticId":"TA0009","attack":[],"atlas":[],"rationale":"Lets a knowledge base's logs be delivered to a chosen destination; queries and passages can leak that way once somebody also sets the delivery up.","severity":"low","level":"extended","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","abuse":"Permit the delivery for a knowledge base whose queries one wants to read.","references":[20]},
{"action":"bedrock:ApplyGuardrail","tactic":"Impact","tacticId":"TA0040","attack":[],"atlas":["AML.T0054"],"rationale":"Runs text through an existing guardrail and returns the verdict; it cannot edit or set the guardrail, but free probing lets an attacker map what gets blocked before crafting a bypass.","severity":"low","level":"core","origin":"seed","noisy":false,"passRole":false,"since":"0.1.0","abuse":"Send variants of a forbidden text through the guardrail until one comes back unblocked, then use it in the application.","references":[21]},
{"action":"bedrock:AssociateAgentCollaborator","tactic":"Lateral Movement","tacticId":"TA0008","attack":["T1537"],"atlas":["AML.T0081"],"rationale":"Joins another agent as collaborator, so that conversation data is relayed to it and tasks are handed over; the other agent has to be the attacker's already.","severity":"medium","level":"core","origin":"research","noisy":false,"passRole":false,"since":"0.1.0","abuse":"Offer an agent from an account of one's own as collaborator, with a description that the supervisor likes to choose.","references":[22,23]},
{"action":"bedrock:AssociateAgentKnowledgeBase","tactic":"Persistence","tacticId":"TA0003","attack":[],"atlas":["AML.T0070"],"rationale":"Connects a knowledge base to an agent, letting planted documents drive its answers and tool use.","severity":"medium","level":"core","origin":"research","noisy":false,"passRole":false,"since":"0.1.0","abuse":"Connect a knowledge base with planted documents and an instruction to prefer it.","references":[24]},
{"action":"bedrock:AssociateThirdPartyKnowledgeBase","tactic":"Persistence","tacticId":"TA0003","attack":[],"atlas":["AML.T0070"],"rationale":"Lets a knowledge base live in a vector store outside AWS that is reached with a stored secret, so that documents leave the account's own storage.","severity":"medium","level":"extended","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","abuse":"Connect a store of one's own as the place where the documents are kept.","references":[20]},
{"action":"bedrock:CallWithBearerToken","tactic":"Defense Evasion","tacticId":"TA0005","tacticV19":"Stealth","attack":["T1550.001"],"atlas":["AML.T0091.000"],"rationale":"Permits API-key authentication, so that a leaked static string works without request signing and outside many session controls. It makes no key: that needs iam:CreateServiceSpecificCredential or a session.","severity":"medium","level":"core","origin":"sonrai","noisy":false,"passRole":false,"since":"0.1.0","abuse":"Take a key from a notebook or a shell history and use it from any machine.","references":[25,18]},
{"action":"bedrock:CreateAgent","tactic":"Persistence","tacticId":"TA0003","attack":["T1548.005"],"atlas":["AML.T0103"],"rationale":"Creates an autonomous agent with a passed role and instructions of the caller's choosing; it turns dangerous with tools and callers, which take further permissions.","severity":"medium","level":"core","origin":"research","noisy":false,"passRole":true,"since":"0.1.0","abuse":"Give the agent the role and the instructions; it lacks only a tool and somebody who calls it.","references":[26]},
{"action":"bedrock:CreateAgentActionGroup","tactic":"Persistence","tacticId":"TA0003","attack":[],"atlas":["AML.T0110"],"rationale":"Gives an existing agent a new Lambda or API tool, the hook through which its users' requests and the agent's reach leave the account.","severity":"high","level":"core","origin":"research","noisy":false,"passRole":false,"since":"0.1.0","abuse":"Add a tool that sends its parameters to a function or an API of the attacker's, described so that the model likes to call it.","references":[22]},
{"action":"bedrock:CreateAgentAlias","tactic":"Persistence","tacticId":"TA0003","attack":[],"atlas":["AML.T0081"],"rationale":"Publishes an agent version under a new callable alias; unreviewed behaviour becomes reachable, but existing callers stay where they are.","severity":"low","level":"core","origin":"research","noisy":false,"passRole":false,"since":"0.1.0","abuse":"Publish the version that was changed and give its alias to one's own caller.","references":[22]},
{"action":"bedrock:CreateCustomModel","tactic":"Persistence","tacticId":"TA0003","attack":["T1525"],"atlas":["AML.T0010.003"],"rationale":"Registers custom weights from S3 as a model of the account, past the choice of vetted vendors; it does harm once something calls it.","severity":"medium","level":"core","origin":"inferred","noisy":false,"passRole":true,"since":"0.1.0","abuse":"Register weights from a bucket and wait until a deployment or a colleague picks them.","references":[20]},
{"action":"bedrock:CreateCustomModelDeployment","tactic":"Persistence","tacticId":"TA0003","attack":[],"atlas":["AML.T0058"],"rationale":"Makes a custom model callable on demand, the step that puts tampered weights to use and starts their bill.","severity":"medium","level":"core","origin":"research","noisy":false,"passRole":false,"since":"0.1.0","abuse":"Deploy the tampered model and hand its ARN to an application.","references":[27]},
{"action":"bedrock:CreateDataSource","tactic":"Persistence","tacticId":"TA0003","attack":[],"atlas":["AML.T0070"],"rationale":"Adds a bucket, site or SaaS connector to a knowledge base, whose content becomes grounding truth for answers after the next sync.","severity":"medium","level":"core","origin":"research","noisy":false,"passRole":false,"since":"0.1.0","abuse":"Add a public site of one's own as source and wait for the next sync.","references":[28]},
{"action":"bedrock:CreateDataSourceToken","tactic":"Credential Access","tacticId":"TA0006","attack":["T1528"],"atlas":["AML.T0091.000"],"rationale":"Creates the OAuth authorisation token for a connected data source, a route into the SaaS behind it.","severity":"high","level":"core","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","abuse":"Ask for the token of the connected source and use it against that service directly.","references":[20]},
{"action":"bedrock:CreateEvaluationJob","tactic":"Collection","tacticId":"TA0009","attack":[],"atlas":[],"rationale":"Runs evaluation jobs under a passed role that read prompt sets from S3 and write them out with answers, a slow way to move data between buckets.","severity":"low","level":"extended","origin":"inferred","noisy":false,"passRole":true,"since":"0.1.0","abuse":"Name a private file as prompt set and a readable bucket for the results.","references":[20]},
{"action":"bedrock:CreateFlow","tactic":"Persistence","tacticId":"TA0003","attack":[],"atlas":["AML.T0103"],"rationale":"Builds a pipeline over functions, buckets and knowledge bases with a passed role; nothing happens until it is prepared and invoked.","severity":"low","level":"extended","origin":"inferred","noisy":false,"passRole":true,"since":"0.1.0","abuse":"Build a flow that reads a bucket and hands its content to a function.","references":[20]},
{"action":"bedrock:CreateFoundationModelAgreement","tactic":"Resource Development","tacticId":"TA0042","attack":["T1496.004"],"atlas":["AML.T0034"],"rationale":"Binds the account to a vendor's model terms and prices in one call, which makes expensive models usable and billable.","severity":"high","level":"core","origin":"research","noisy":false,"passRole":false,"since":"0.1.0","abuse":"List the offers of a model, accept one with its token, and run the model.","references":[29,6]},
{"action":"bedrock:CreateInferenceProfile","tactic":"Defense Evasion","tacticId":"TA0005","tacticV19":"Stealth","attack":[],"atlas":[],"rationale":"Creates a new profile ARN for a model, which can sidestep allow-lists keyed on model ARNs.","severity":"low","level":"extended","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","abuse":"Create a profile over a forbidden model and call the profile's ARN, which no list names.","references":[20]},
{"action":"bedrock:CreateKnowledgeBase","tactic":"Persistence","tacticId":"TA0003","attack":[],"atlas":["AML.T0070"],"rationale":"Creates a retrieval store under a passed role; it holds nothing until data sources are added and synced.","severity":"low","level":"extended","origin":"inferred","noisy":false,"passRole":true,"since":"0.1.0","abuse":"Create the store with a role that reads what others may not, and add its sources later.","references":[20]},
{"action":"bedrock:CreateMarketplaceModelEndpoint","tactic":"Persistence","tacticId":"TA0003","attack":["T1496"],"atlas":["AML.T0034"],"rationale":"Launches a billed endpoint for a marketplace model with a passed role, vendor code that runs inside the account until somebody stops it.","severity":"medium","level":"core","origin":"research","noisy":false,"passRole":true,"since":"0.1.0","abuse":"Start an endpoint on the largest instance type and let it run.","references":[27]},
{"action":"bedrock:CreateModelCopyJob","tactic":"Exfiltration","tacticId":"TA0010","attack":["T1537"],"atlas":["AML.T0035"],"rationale":"Copies custom weights into another region or account, where the owner's controls over them do not reach.","severity":"medium","level":"extended","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","abuse":"Copy the weights into a region where nobody looks, and share or download them there.","references":[20]},
{"action":"bedrock:CreateModelCustomizationJob","tactic":"Resource Development","tacticId":"TA0042","attack":["T1588.007"],"atlas":["AML.T0018.000","AML.T0020"],"rationale":"Fine-tunes a model on chosen data under a passed role; the result can carry a backdoor, or private data that it memorised.","severity":"medium","level":"core","origin":"inferred","noisy":false,"passRole":true,"since":"0.1.0","abuse":"Point the job at a private bucket that the role may read, then ask the tuned model for what it remembers.","references":[20]},
{"action":"bedrock:CreateModelImportJob","tactic":"Persistence","tacticId":"TA0003","attack":["T1525"],"atlas":["AML.T0010.003"],"rationale":"Imports outside weights as a callable model, a supply-chain entry that looks like one of the account's own models.","severity":"medium","level":"core","origin":"research","noisy":false,"passRole":true,"since":"0.1.0","abuse":"Import weights from a bucket under a name like a vendor's model.","references":[27]},
{"action":"bedrock:CreateModelInvocationJob","tactic":"Collection","tacticId":"TA0009","attack":["T1119","T1530"],"atlas":["AML.T0040","AML.T0034.001"],"rationale":"Starts large batch inference that reads and writes S3 under a passed role, useful to move data in bulk and to run up cost unattended.","severity":"medium","level":"core","origin":"inferred","noisy":false,"passRole":true,"since":"0.1.0","abuse":"Name a private prefix as input and a shared one as output; prompts and answers come out together.","references":[20]},
{"action":"bedrock:CreateProvisionedModelThroughput","tactic":"Impact","tacticId":"TA0040","attack":["T1496"],"atlas":["AML.T0034"],"rationale":"Buys dedicated model capacity; with a commitment of months it cannot be cancelled, so that one call turns into a five- or six-figure bill.","severity":"high","level":"core","origin":"research","noisy":false,"passRole":false,"since":"0.1.0","abuse":"Order model units with a six-month commitment; they cannot be deleted before the term ends.","references":[30]},
{"action":"bedrock:CreateSession","tactic":"Collection","tacticId":"TA0009","attack":[],"atlas":[],"rationale":"Opens a stored conversation session, a place where possibly sensitive state piles up outside the application's own store.","severity":"low","level":"extended","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","abuse":"Open a session and let an application store in it what it would not keep itself.","references":[20]},
{"action":"bedrock:DeleteAgentMemory","tactic":"Impact","tacticId":"TA0040","attack":["T1485"],"atlas":["AML.T0080.000"],"rationale":"Erases what an agent remembers of past sessions, and with it evidence of how it was steered.","severity":"low","level":"extended","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","abuse":"Delete the memory after an injected instruction has done its work.","references":[20]},
{"action":"bedrock:DeleteAutomatedReasoningPolicy","tactic":"Defense Evasion","tacticId":"TA0005","attack":["T1562.001"],"atlas":["AML.T0054"],"rationale":"Removes the formal check behind regulated answers; wrong statements then pass that it would have caught.","severity":"medium","level":"core","origin":"research","noisy":false,"passRole":false,"since":"0.1.0","abuse":"Delete the policy that a guardrail refers to and watch which answers are no longer checked.","references":[31]},
{"action":"bedrock:DeleteCustomModel","tactic":"Impact","tacticId":"TA0040","attack":["T1485"],"atlas":["AML.T0029"],"rationale":"Deletes tuned weights that may be expensive or impossible to rebuild, and stops what depends on them.","severity":"high","level":"core","origin":"research","noisy":false,"passRole":false,"since":"0.1.0","abuse":"Delete the model whose training data or budget is gone.","references":[32]},
{"action":"bedrock:DeleteDataSource","tactic":"Impact","tacticId":"TA0040","attack":["T1485"],"atlas":["AML.T0059"],"rationale":"Deletes a source and, by default, the knowledge indexed from it; answers lose their ground without an error.","severity":"medium","level":"core","origin":"research","noisy":false,"passRole":false,"since":"0.1.0","abuse":"Delete the source with its default of removing the vectors that came from it.","references":[28]},
{"action":"bedrock:DeleteEnforcedGuardrailConfiguration","tactic":"Defense Evasion","tacticId":"TA0005","attack":["T1562.001"],"atlas":["AML.T0054"],"rationale":"Lifts the account-wide mandatory guardrail, so every caller becomes unfiltered at once.","severity":"critical","level":"core","origin":"research","noisy":false,"passRole":false,"since":"0.1.0","abuse":"One call without a resource to name; from then on no invocation in the account and region is forced through the guardrail.","references":[33]},
{"action":"bedrock:DeleteFoundationModelAgreement","tactic":"Impact","tacticId":"TA0040","attack":["T1489"],"atlas":["AML.T0029"],"rationale":"Withdraws a model agreement, cutting production workloads off from that model.","severity":"medium","level":"extended","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","abuse":"Delete the agreement of the model that production calls.","references":[20]},
{"action":"bedrock:DeleteGuardrail","tactic":"Impact","tacticId":"TA0040","attack":["T1562.001"],"atlas":["AML.T0054"],"rationale":"Removes a content-safety boundary, or a version that callers pinned, so that applications fail or run unfiltered.","severity":"high","level":"core","origin":"seed","noisy":false,"passRole":false,"since":"0.1.0","abuse":"Delete the version that an application pins: if it fails open it runs unfiltered, if not it stands still.","references":[21,33]},
{"action":"bedrock:DeleteImportedModel","tactic":"Impact","tacticId":"TA0040","attack":["T1489"],"atlas":["AML.T0029"],"rationale":"Deletes an imported model that workloads call; it can be imported again, but they stand still until then.","severity":"medium","level":"core","origin":"research","noisy":false,"passRole":false,"since":"0.1.0","abuse":"Delete the model while its import job's source has already been cleaned up.","references":[32]},
{"action":"bedrock:DeleteKnowledgeBase","tactic":"Impact","tacticId":"TA0040","attack":["T1485"],"atlas":["AML.T0029"],"rationale":"Destroys a retrieval store and disables the applications grounded on it; rebuilding costs a full ingestion.","severity":"medium","level":"core","origin":"research","noisy":false,"passRole":false,"since":"0.1.0","abuse":"Delete the store that support or search depends on, in the hours when it is used most.","references":[28]},
{"action":"bedrock:DeleteKnowledgeBaseDocuments","tactic":"Impact","tacticId":"TA0040","attack":["T1485","T1565.001"],"atlas":["AML.T0059"],"rationale":"Takes trusted passages out of the index, so that answers silently change or become wrong.","severity":"medium","level":"core","origin":"research","noisy":false,"passRole":false,"since":"0.1.0","abuse":"Remove the one policy document that contradicts a planted one.","references":[28]},
{"action":"bedrock:DeleteModelInvocationLoggingConfiguration","tactic":"Defense Evasion","tacticId":"TA0005","attack":["T1562.008"],"atlas":[],"rationale":"Switches off the record of prompts and completions for a whole region, so that nobody can reconstruct what models were used for.","severity":"critical","level":"core","origin":"research","noisy":false,"passRole":false,"since":"0.1.0","abuse":"One call a region. CloudTrail keeps the bare API calls, but prompts and answers are recorded nowhere.","references":[34,32]},
{"action":"bedrock:DeleteProvisionedModelThroughput","tactic":"Impact","tacticId":"TA0040","attack":["T1489"],"atlas":["AML.T0029"],"rationale":"Tears down reserved capacity and takes the dependent application offline.","severity":"medium","level":"core","origin":"research","noisy":false,"passRole":false,"since":"0.1.0","abuse":"Delete the capacity that an application names by ARN; its calls fail at once.","references":[30,32]},
{"action":"bedrock:DeleteResourcePolicy","tactic":"Impact","tacticId":"TA0040","attack":["T1489"],"atlas":[],"rationale":"Drops a resource policy together with its deny statements, or breaks sharing that partners rely on.","severity":"medium","level":"core","origin":"research","noisy":false,"passRole":false,"since":"0.1.0","abuse":"Delete the policy and with it the statement that kept other accounts out.","references":[35]},
{"action":"bedrock:GetAgentMemory","tactic":"Collection","tacticId":"TA0009","attack":["T1213"],"atlas":["AML.T0080.000"],"rationale":"Reads the summaries that an agent keeps of users' past sessions, other people's conversations in short form.","severity":"medium","level":"extended","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","abuse":"Go through memory ids and read what each user talked about.","references":[20]},
{"action":"bedrock:GetDocumentContent","tactic":"Collection","tacticId":"TA0009","attack":["T1213"],"atlas":["AML.T0085.000"],"rationale":"Fetches whole source documents of a knowledge base rather than the snippets that answers show.","severity":"medium","level":"core","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","abuse":"Search for a passage, then fetch the whole file that it stands in.","references":[20]},
{"action":"bedrock:GetKnowledgeBaseDocuments","tactic":"Discovery","tacticId":"TA0007","attack":[],"atlas":["AML.T0064"],"rationale":"Lists and describes indexed documents, useful to pick poisoning or theft targets.","severity":"low","level":"extended","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","abuse":"List documents and choose the one that a planted text has to replace.","references":[20]},
{"action":"bedrock:GetPrompt","tactic":"Collection","tacticId":"TA0009","attack":[],"atlas":["AML.T0056"],"rationale":"Discloses managed system prompts, which reveal business logic and help to write a bypass.","severity":"low","level":"extended","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","abuse":"Read the prompt for its rules, then phrase a request that falls between them.","references":[20]},
{"action":"bedrock:IngestKnowledgeBaseDocuments","tactic":"Impact","tacticId":"TA0040","attack":["T1565.001"],"atlas":["AML.T0070","AML.T0071"],"rationale":"Writes documents straight into the index, the shortest route to answers that an attacker has written.","severity":"high","level":"core","origin":"research","noisy":false,"passRole":false,"since":"0.1.0","abuse":"Send documents in the request itself; they are retrievable within moments and appear in no source bucket.","references":[28]},
{"action":"bedrock:InvokeAgent","tactic":"Execution","tacticId":"TA0002","attack":[],"atlas":["AML.T0053"],"rationale":"Drives an agent's tools with attacker-written prompts, borrowing the agent role's reach.","severity":"medium","level":"core","origin":"research","noisy":false,"passRole":false,"since":"0.1.0","abuse":"Ask for what the agent's tools can do and its own user may not.","references":[16,23]},
{"action":"bedrock:InvokeBuilder","tactic":"Execution","tacticId":"TA0002","attack":[],"atlas":["AML.T0103"],"rationale":"Has a conversational builder create and change Bedrock resources from free text, so that whoever controls the text shapes the resources.","severity":"medium","level":"extended","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","abuse":"Write into a shared request text that has the builder add a tool or lift a filter.","references":[20]},
{"action":"bedrock:InvokeFlow","tactic":"Execution","tacticId":"TA0002","attack":[],"atlas":["AML.T0053"],"rationale":"Runs a stored flow with chosen input, and so borrows the functions, documents and models that the flow's role reaches.","severity":"medium","level":"extended","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","abuse":"Send input that makes the flow call its function with parameters of one's own.","references":[20]},
{"action":"bedrock:InvokeInlineAgent","tactic":"Execution","tacticId":"TA0002","attack":[],"atlas":["AML.T0103"],"rationale":"Runs an agent whose instructions and tools come with the request, past every reviewed agent definition and its guardrail.","severity":"medium","level":"core","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","abuse":"Send a request with instructions, a model and tools of one's own; no stored agent has to be changed.","references":[20]},
{"action":"bedrock:InvokeModel","tactic":"Impact","tacticId":"TA0040","attack":["T1496.004"],"atlas":["AML.T0040","AML.T0034"],"rationale":"Runs foundation models at the account's expense: the right that is stolen and resold in LLMjacking. It also decides about Converse.","severity":"medium","level":"core","origin":"research","noisy":true,"passRole":false,"since":"0.1.0","abuse":"Test stolen credentials with an invalid request, find the regions where models answer, then sell the access.","references":[36,37,6,38]},
{"action":"bedrock:InvokeModelWithResponseStream","tactic":"Impact","tacticId":"TA0040","attack":["T1496.004"],"atlas":["AML.T0040","AML.T0034"],"rationale":"The streaming form of model inference with the same exposure to theft and abuse; it also decides about ConverseStream.","severity":"medium","level":"core","origin":"research","noisy":true,"passRole":false,"since":"0.1.0","abuse":"Put the access behind a proxy that streams answers to paying strangers.","references":[36,6]},
{"action":"bedrock:InvokeTool","tactic":"Execution","tacticId":"TA0002","attack":[],"atlas":["AML.T0053"],"rationale":"Calls a managed Bedrock tool directly and gets its data and network effects without an agent's guardrail in between.","severity":"medium","level":"extended","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","abuse":"Call the tool with the parameters that an agent's instructions forbid.","references":[20]},
{"action":"bedrock:PrepareAgent","tactic":"Persistence","tacticId":"TA0003","attack":[],"atlas":["AML.T0081"],"rationale":"Makes an agent's draft callable: the harmless-looking step that arms an agent somebody has changed.","severity":"low","level":"core","origin":"research","noisy":false,"passRole":false,"since":"0.1.0","abuse":"Prepare the draft after somebody's change; test aliases use it at once.","references":[22]},
{"action":"bedrock:PutAccountDataRetention","tactic":"Collection","tacticId":"TA0009","attack":[],"atlas":[],"rationale":"Changes how prompts and outputs are kept for the whole account, either to leave less evidence or to keep more of what users said.","severity":"medium","level":"extended","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","abuse":"Shorten retention before an attack, so that its prompts are gone when they are asked for.","references":[20]},
{"action":"bedrock:PutEnforcedGuardrailConfiguration","tactic":"Defense Evasion","tacticId":"TA0005","attack":["T1562.001"],"atlas":["AML.T0054"],"rationale":"Replaces the guardrail that the account forces on every invocation; a permissive one lifts the filter for all callers while the setting still looks enforced.","severity":"critical","level":"core","origin":"research","noisy":false,"passRole":false,"since":"0.1.0","abuse":"Create a guardrail with empty filters, or pick a harmless one, and set it as the enforced configuration; dashboards still show an enforced guardrail.","references":[33]},
{"action":"bedrock:PutFoundationModelEntitlement","tactic":"Resource Development","tacticId":"TA0042","attack":["T1496.004"],"atlas":["AML.T0034"],"rationale":"Turns on access to further models account-wide, a step that attackers take before they run expensive ones.","severity":"medium","level":"core","origin":"research","noisy":false,"passRole":false,"since":"0.1.0","abuse":"Enable every model that is offered, then try which ones answer.","references":[29,6,37,18]},
{"action":"bedrock:PutModelInvocationLoggingConfiguration","tactic":"Defense Evasion","tacticId":"TA0005","attack":["T1562.008"],"atlas":[],"rationale":"Empties the record of model use, or redirects it, which also delivers every user's prompts and answers to a bucket of the attacker's choice.","severity":"critical","level":"core","origin":"research","noisy":false,"passRole":true,"since":"0.1.0","abuse":"Set the destination to a bucket whose policy lets Bedrock write and the attacker read, or keep the destination and switch the text data off.","references":[34,6]},
{"action":"bedrock:PutResourcePolicy","tactic":"Persistence","tacticId":"TA0003","attack":["T1098"],"atlas":["AML.T0035"],"rationale":"Shares custom models, guardrails or knowledge bases with outside principals through a resource policy, in one call and past reviews of identity policies.","severity":"critical","level":"core","origin":"research","noisy":false,"passRole":false,"since":"0.1.0","abuse":"Put a policy on the resource that names an outside account, then use it from there with that account's own permissions.","references":[35]},
{"action":"bedrock:PutUseCaseForModelAccess","tactic":"Resource Development","tacticId":"TA0042","attack":["T1496.004"],"atlas":["AML.T0034"],"rationale":"Submits in the owner's name the form that unlocks gated vendor models, an early step of model abuse.","severity":"medium","level":"core","origin":"research","noisy":false,"passRole":false,"since":"0.1.0","abuse":"Fill in the form with an invented use, and wait some minutes until the models open.","references":[29,6]},
{"action":"bedrock:RegisterMarketplaceModelEndpoint","tactic":"Persistence","tacticId":"TA0003","attack":[],"atlas":["AML.T0010.003"],"rationale":"Presents any SageMaker endpoint as a Bedrock model, so that an unvetted container is called under Bedrock's name.","severity":"medium","level":"extended","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","abuse":"Register an endpoint with one's own container and offer it under a vendor's name.","references":[20]},
{"action":"bedrock:Retrieve","tactic":"Collection","tacticId":"TA0009","attack":["T1213"],"atlas":["AML.T0085.000"],"rationale":"Pulls raw passages out of a knowledge base, past the filtering that the application in front of it does.","severity":"medium","level":"extended","origin":"inferred","noisy":true,"passRole":false,"since":"0.1.0","abuse":"Query for file names or project names and keep the passages.","references":[20]},
{"action":"bedrock:RetrieveAndGenerate","tactic":"Collection","tacticId":"TA0009","attack":["T1213"],"atlas":["AML.T0085.000"],"rationale":"Asks a knowledge base through a model; private documents come back as fluent answers with quotations.","severity":"medium","level":"extended","origin":"inferred","noisy":true,"passRole":false,"since":"0.1.0","abuse":"Ask for a summary of all contracts with a given partner.","references":[20]},
{"action":"bedrock:StartFlowExecution","tactic":"Execution","tacticId":"TA0002","attack":[],"atlas":["AML.T0053"],"rationale":"Starts long-running executions of a flow with its role, an unattended way to the services it connects.","severity":"medium","level":"extended","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","abuse":"Start many executions that each copy one piece, and leave.","references":[20]},
{"action":"bedrock:StartIngestionJob","tactic":"Impact","tacticId":"TA0040","attack":[],"atlas":["AML.T0070"],"rationale":"Syncs changed source content into the index; it publishes planted material, but only what a source holds already.","severity":"low","level":"core","origin":"research","noisy":false,"passRole":false,"since":"0.1.0","abuse":"Put a document into the source's bucket and start the sync instead of waiting for it.","references":[28]},
{"action":"bedrock:UpdateAgent","tactic":"Persistence","tacticId":"TA0003","attack":["T1562.001"],"atlas":["AML.T0081"],"rationale":"Rewrites a live agent's instructions, model, guardrail or role, turning trusted automation hostile.","severity":"high","level":"core","origin":"research","noisy":false,"passRole":true,"since":"0.1.0","abuse":"Change the instructions or detach the guardrail, prepare the agent, and let an alias point at the result.","references":[22]},
{"action":"bedrock:UpdateAgentActionGroup","tactic":"Persistence","tacticId":"TA0003","attack":[],"atlas":["AML.T0110"],"rationale":"Points an existing tool of an agent at different code or another schema, so that ordinary user requests run it.","severity":"high","level":"core","origin":"research","noisy":false,"passRole":false,"since":"0.1.0","abuse":"Replace the function behind a tool, or the schema that tells the model which data to hand over.","references":[22]},
{"action":"bedrock:UpdateAgentAlias","tactic":"Persistence","tacticId":"TA0003","attack":[],"atlas":["AML.T0081"],"rationale":"Moves a production alias to another agent version, an instant change of behaviour behind a name that callers trust.","severity":"medium","level":"core","origin":"research","noisy":false,"passRole":false,"since":"0.1.0","abuse":"Route the alias to an old version that lacks the latest guardrail.","references":[22]},
{"action":"bedrock:UpdateAgentCollaborator","tactic":"Lateral Movement","tacticId":"TA0008","attack":[],"atlas":["AML.T0081"],"rationale":"Changes when and how much a supervisor agent delegates, widening what an injected prompt can reach.","severity":"medium","level":"core","origin":"research","noisy":false,"passRole":false,"since":"0.1.0","abuse":"Rewrite the collaborator's instruction so that every request is handed to it with its history.","references":[22]},
{"action":"bedrock:UpdateAgentKnowledgeBase","tactic":"Persistence","tacticId":"TA0003","attack":[],"atlas":["AML.T0070"],"rationale":"Changes when an agent consults a knowledge base, for instance to switch a poisoned source back on.","severity":"low","level":"core","origin":"research","noisy":false,"passRole":false,"since":"0.1.0","abuse":"Enable a disabled knowledge base, or change the sentence that says when to ask it.","references":[24]},
{"action":"bedrock:UpdateAutomatedReasoningPolicy","tactic":"Defense Evasion","tacticId":"TA0005","attack":["T1562.001"],"atlas":["AML.T0054"],"rationale":"Edits the formal rules that answers are checked against, so that chosen wrong outputs pass as verified.","severity":"medium","level":"core","origin":"research","noisy":false,"passRole":false,"since":"0.1.0","abuse":"Change one rule's number, so that the wrong answer becomes the proven one.","references":[31]},
{"action":"bedrock:UpdateAutomatedReasoningPolicyAnnotations","tactic":"Defense Evasion","tacticId":"TA0005","attack":[],"atlas":["AML.T0054"],"rationale":"Alters the annotations that steer how a reasoning policy is built, a slow and barely visible way to weaken it.","severity":"low","level":"core","origin":"research","noisy":false,"passRole":false,"since":"0.1.0","abuse":"Add an annotation that has a rule rewritten in the next build.","references":[31]},
{"action":"bedrock:UpdateBlueprint","tactic":"Impact","tacticId":"TA0040","attack":["T1565.001"],"atlas":["AML.T0059"],"rationale":"Alters what is extracted from documents, so that records derived from them are wrong downstream.","severity":"low","level":"extended","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","abuse":"Rename or drop the field by which invoices are checked.","references":[20]},
{"action":"bedrock:UpdateCustomModelDeployment","tactic":"Impact","tacticId":"TA0040","attack":[],"atlas":["AML.T0018"],"rationale":"Exchanges the weights behind a deployment that applications already trust.","severity":"high","level":"core","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","abuse":"Point the deployment at another model; its ARN and its callers stay.","references":[20]},
{"action":"bedrock:UpdateDataSource","tactic":"Impact","tacticId":"TA0040","attack":[],"atlas":["AML.T0070"],"rationale":"Repoints retrieval at another bucket, site or credential, whose content the next sync turns into answers.","severity":"medium","level":"core","origin":"research","noisy":false,"passRole":false,"since":"0.1.0","abuse":"Change the bucket or the site's address and start a sync.","references":[28]},
{"action":"bedrock:UpdateFlow","tactic":"Persistence","tacticId":"TA0003","attack":[],"atlas":["AML.T0081"],"rationale":"Inserts or reroutes nodes in a flow's draft, for instance to copy data to a side channel once it is published.","severity":"medium","level":"core","origin":"inferred","noisy":false,"passRole":true,"since":"0.1.0","abuse":"Insert a node that hands each input to a function, and publish the draft under the next version.","references":[20]},
{"action":"bedrock:UpdateFlowAlias","tactic":"Persistence","tacticId":"TA0003","attack":[],"atlas":["AML.T0081"],"rationale":"Sends production traffic of a flow to another version, changed or forgotten.","severity":"medium","level":"extended","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","abuse":"Point the alias at a version in which a check was still missing.","references":[20]},
{"action":"bedrock:UpdateGuardrail","tactic":"Impact","tacticId":"TA0040","attack":["T1562.001"],"atlas":["AML.T0054"],"rationale":"Lets filters, denied topics or PII masking be quietly loosened while the guardrail id stays attached and looks healthy.","severity":"high","level":"core","origin":"seed","noisy":false,"passRole":false,"since":"0.1.0","abuse":"Lower the filters' strength or empty the denied topics of the draft that applications reference, or publish a weak version under the next number.","references":[21,33]},
{"action":"bedrock:UpdateKnowledgeBase","tactic":"Impact","tacticId":"TA0040","attack":[],"atlas":["AML.T0070"],"rationale":"Changes a knowledge base's role or configuration, and so what retrieval can read and trusts.","severity":"medium","level":"core","origin":"research","noisy":false,"passRole":true,"since":"0.1.0","abuse":"Give the store a stronger role, and then a source that only that role may read.","references":[28]},
{"action":"bedrock:UpdatePrompt","tactic":"Persistence","tacticId":"TA0003","attack":[],"atlas":["AML.T0051"],"rationale":"Changes a shared managed prompt, which plants instructions in every application that uses it without a deployment.","severity":"high","level":"core","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","abuse":"Add instructions to the prompt's draft, which applications that refer to the prompt without a version use at once.","references":[20]},
{"action":"bedrock:UpdateProvisionedModelThroughput","tactic":"Impact","tacticId":"TA0040","attack":[],"atlas":["AML.T0018"],"rationale":"Swaps the model behind a provisioned capacity's ARN, silently changing what its callers get.","severity":"high","level":"core","origin":"research","noisy":false,"passRole":false,"since":"0.1.0","abuse":"Name another custom model for the capacity; its callers notice nothing but the answers.","references":[30]}
]},
{"facts":{"prefix":"cleanrooms-ml","types":[
["configuredaudiencemodel","arn:*:cleanrooms-ml:*:*:configured-audience-model/*"],
["TrainedModel","arn:*:cleanrooms-ml:*:*:membership/*/trained-model/*"]
],"keys":["aws:RequestTag/*","aws:TagKeys","aws:ResourceTag/*"],"actions":[
["CreateConfiguredModelAlgorithm","Write",[],[0,1]],
["PutConfiguredAudienceModelPolicy","Permissions management, Write",[1],[2]],
["StartTrainedModelExportJob","Write",[3],[0,2,1]]
]},"entries":[
{"action":"cleanrooms-ml:CreateConfiguredModelAlgorithm","tactic":"Execution","tacticId":"TA0002","attack":["T1525"],"atlas":["AML.T0010.004"],"rationale":"Registers a container that trains over partners' data with a passed role, the place where exfiltration would be built in.","severity":"medium","level":"core","origin":"inferred","noisy":false,"passRole":true,"since":"0.1.0","abuse":"Register an image that trains and also writes what it reads into its output.","references":[39]},
{"action":"cleanrooms-ml:PutConfiguredAudienceModelPolicy","tactic":"Persistence","tacticId":"TA0003","attack":["T1098"],"atlas":[],"rationale":"Shares an audience model, built from first-party data, with other accounts.","severity":"high","level":"core","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","abuse":"Name another account in the policy and create audiences from there.","references":[39]},
{"action":"cleanrooms-ml:StartTrainedModelExportJob","tactic":"Exfiltration","tacticId":"TA0010","attack":["T1537"],"atlas":["AML.T0035"],"rationale":"Exports a jointly trained model, and with it what it learned from partners' data.","severity":"medium","level":"core","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","abuse":"Export the model to the collaboration's member who may receive output, and probe it at leisure.","references":[39]}
]},
{"facts":{"prefix":"codeguru-profiler","types":[["ProfilingGroup","arn:*:codeguru-profiler:*:*:profilingGroup/*"]],"keys":["aws:ResourceTag/*"],"actions":[["PutPermission","Permissions management, Write",[1],[0]]]},"entries":[
{"action":"codeguru-profiler:PutPermission","tactic":"Persistence","tacticId":"TA0003","attack":[],"atlas":[],"rationale":"Adds principals that may submit or read an application's profiles.","severity":"low","level":"extended","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","abuse":"Add a principal of one's own and read which functions run, and how often.","references":[40]}
]},
{"facts":{"prefix":"codeguru-reviewer","types":[],"keys":["aws:RequestTag/*","aws:TagKeys"],"actions":[["AssociateRepository","Write",[],[0,1]]]},"entries":[
{"action":"codeguru-reviewer:AssociateRepository","tactic":"Collection","tacticId":"TA0009","attack":[],"atlas":["AML.T0036"],"rationale":"Connects a source repository for analysis, which gives a service role a view of its code.","severity":"low","level":"extended","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","abuse":"Associate a private repository and read its code in the recommendations.","references":[41]}
]},
{"facts":{"prefix":"codeguru-security","types":[["ScanName","arn:*:codeguru-security:*:*:scans/*"]],"keys":["aws:ResourceTag/*"],"actions":[["DeleteScansByCategory","Write",[],[]],["GetFindings","List",[1],[0]]]},"entries":[
{"action":"codeguru-security:DeleteScansByCategory","tactic":"Defense Evasion","tacticId":"TA0005","tacticV19":"Stealth","attack":["T1070"],"atlas":[],"rationale":"Deletes scans and findings in bulk, the record of weaknesses that were known.","severity":"low","level":"extended","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","abuse":"Delete the category in which one's own change was flagged.","references":[42]},
{"action":"codeguru-security:GetFindings","tactic":"Collection","tacticId":"TA0009","attack":["T1213"],"atlas":[],"rationale":"Reads source-code findings: where the weaknesses are, with the lines.","severity":"medium","level":"extended","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","abuse":"List the open critical findings and start with the first.","references":[42]}
]},
{"facts":{"prefix":"codewhisperer","types":[["customization","arn:*:codewhisperer:*:*:customization/*"],["profile","arn:*:codewhisperer:*:*:profile/*"]],"keys":["aws:ResourceTag/*","aws:RequestTag/*","aws:TagKeys"],"actions":[
["AssociateCustomizationPermission","Write",[1],[0]],
["CreateCustomization","Write",[1],[1,0,2]],
["UpdateProfile","Write",[3],[0]]
]},"entries":[
{"action":"codewhisperer:AssociateCustomizationPermission","tactic":"Persistence","tacticId":"TA0003","attack":[],"atlas":[],"rationale":"Gives users a customisation that was trained on private code, which its suggestions can repeat.","severity":"low","level":"extended","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","abuse":"Grant oneself the customisation and prompt for code that only the private repository has.","references":[43]},
{"action":"codewhisperer:CreateCustomization","tactic":"Collection","tacticId":"TA0009","attack":[],"atlas":["AML.T0020"],"rationale":"Trains code suggestions on private repositories and so concentrates source code in one model.","severity":"medium","level":"core","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","abuse":"Choose repositories that the suggestions' users may not read, and ask for code that only stands there.","references":[43]},
{"action":"codewhisperer:UpdateProfile","tactic":"Defense Evasion","tacticId":"TA0005","attack":[],"atlas":[],"rationale":"Changes an organisation's assistant settings such as telemetry, reference tracking or the encryption key.","severity":"medium","level":"extended","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","abuse":"Switch off the references that show where suggested code comes from.","references":[43]}
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
{"action":"comprehend:CreateEndpoint","tactic":"Persistence","tacticId":"TA0003","attack":["T1496"],"atlas":["AML.T0040"],"rationale":"Stands up a paid, always-on endpoint for a custom model, optionally under a passed data-access role.","severity":"medium","level":"core","origin":"seed","noisy":false,"passRole":true,"since":"0.1.0","abuse":"Stand up the endpoint with the most units; it is billed by the second until deleted.","references":[21]},
{"action":"comprehend:DeleteResourcePolicy","tactic":"Impact","tacticId":"TA0040","attack":[],"atlas":[],"rationale":"Removes a custom model's policy, and the sharing or refusals that it held.","severity":"low","level":"extended","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","abuse":"Delete the policy on which a partner's import rests.","references":[44]},
{"action":"comprehend:ImportModel","tactic":"Persistence","tacticId":"TA0003","attack":[],"atlas":["AML.T0010.003"],"rationale":"Copies in a model from another account under a passed role; whoever calls it relies on foreign training.","severity":"low","level":"extended","origin":"inferred","noisy":false,"passRole":true,"since":"0.1.0","abuse":"Import a model that labels one kind of document wrongly.","references":[44]},
{"action":"comprehend:PutResourcePolicy","tactic":"Persistence","tacticId":"TA0003","attack":["T1098"],"atlas":["AML.T0035"],"rationale":"Lets another account import a private custom classifier or recogniser, and so whatever it learned from private documents.","severity":"high","level":"core","origin":"seed","noisy":false,"passRole":false,"since":"0.1.0","abuse":"Name an outside account, import the model there and test what it has memorised.","references":[21]},
{"action":"comprehend:StartPiiEntitiesDetectionJob","tactic":"Collection","tacticId":"TA0009","attack":["T1119","T1530"],"atlas":["AML.T0036"],"rationale":"Scans a bucket under a passed role and writes down where its personal data lies, a map for theft.","severity":"medium","level":"extended","origin":"inferred","noisy":false,"passRole":true,"since":"0.1.0","abuse":"Run the job over a whole bucket and go only to the files that it names.","references":[44]},
{"action":"comprehend:UpdateEndpoint","tactic":"Impact","tacticId":"TA0040","attack":[],"atlas":["AML.T0018"],"rationale":"Swaps the model or role behind a live endpoint, so that documents are classified otherwise.","severity":"medium","level":"extended","origin":"inferred","noisy":false,"passRole":true,"since":"0.1.0","abuse":"Put an older model version behind the endpoint, which lets the wanted documents through.","references":[44]}
]},
{"facts":{"prefix":"comprehendmedical","types":[],"keys":[],"actions":[["StartPHIDetectionJob","Write",[],[]]]},"entries":[
{"action":"comprehendmedical:StartPHIDetectionJob","tactic":"Collection","tacticId":"TA0009","attack":["T1119","T1530"],"atlas":["AML.T0036"],"rationale":"Extracts protected health information from documents in S3 in bulk, under a passed role.","severity":"medium","level":"extended","origin":"inferred","noisy":false,"passRole":true,"since":"0.1.0","abuse":"Run the job over scanned letters and take names and diagnoses from its output.","references":[45]}
]},
{"facts":{"prefix":"datazone","types":[],"keys":[],"actions":[
["CreateUserProfile","Write",[],[]],
["GetDomainExecutionRoleCredentials","Read",[],[]],
["GetEnvironmentCredentials","Read",[],[]],
["GetIamPortalLoginUrl","Permissions management, Write",[],[]]
]},"entries":[
{"action":"datazone:CreateUserProfile","tactic":"Persistence","tacticId":"TA0003","attack":["T1136.003"],"atlas":["AML.T0012"],"rationale":"Gives an existing identity a user profile in Unified Studio, a foothold among its projects.","severity":"medium","level":"core","origin":"research","noisy":false,"passRole":false,"since":"0.1.0","abuse":"Create a profile for an identity one controls and ask to join a project.","references":[46]},
{"action":"datazone:GetDomainExecutionRoleCredentials","tactic":"Credential Access","tacticId":"TA0006","attack":["T1528"],"atlas":["AML.T0012"],"rationale":"Gives use of the domain execution role's credentials, which reach across the domain's projects.","severity":"critical","level":"core","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","abuse":"Use a feature that hands out the domain role's credentials, and reach other projects' data with them.","references":[47]},
{"action":"datazone:GetEnvironmentCredentials","tactic":"Credential Access","tacticId":"TA0006","attack":["T1528"],"atlas":["AML.T0012"],"rationale":"Returns temporary credentials of an environment's user role, to be used anywhere.","severity":"critical","level":"core","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","abuse":"Ask for an environment's credentials and use them from any machine until they expire.","references":[47]},
{"action":"datazone:GetIamPortalLoginUrl","tactic":"Initial Access","tacticId":"TA0001","attack":["T1078.004"],"atlas":["AML.T0012"],"rationale":"Logs an IAM principal in to the portal, from where its projects' data and notebooks open.","severity":"high","level":"core","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","abuse":"Ask for the address and open the portal as the principal whose permission was borrowed.","references":[47]}
]},
{"facts":{"prefix":"devops-guru","types":[["topic","arn:*:sns:*:*:*"]],"keys":[],"actions":[["AddNotificationChannel","Write",[1],[]],["RemoveNotificationChannel","Write",[1],[]]]},"entries":[
{"action":"devops-guru:AddNotificationChannel","tactic":"Collection","tacticId":"TA0009","attack":[],"atlas":[],"rationale":"Sends the details of operational insights to a topic of the caller's choosing.","severity":"low","level":"extended","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","abuse":"Add a topic of one's own and learn which systems are weak today.","references":[48]},
{"action":"devops-guru:RemoveNotificationChannel","tactic":"Defense Evasion","tacticId":"TA0005","attack":["T1562.001"],"atlas":[],"rationale":"Silences anomaly alerts: the insights are still made, but nobody is told.","severity":"low","level":"extended","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","abuse":"Remove the channel shortly before causing what it would report.","references":[48]}
]},
{"facts":{"prefix":"entityresolution","types":[["MatchingWorkflow","arn:*:entityresolution:*:*:matchingworkflow/*"]],"keys":["aws:ResourceTag/*"],"actions":[
["AddPolicyStatement","Permissions management, Write",[],[]],
["DeletePolicyStatement","Permissions management, Write",[],[]],
["PutPolicy","Permissions management, Write",[],[]],
["StartMatchingJob","Write",[1],[0]],
["UpdateMatchingWorkflow","Write",[1],[0]],
["UseWorkflow","Permissions management, Write",[],[]]
]},"entries":[
{"action":"entityresolution:AddPolicyStatement","tactic":"Lateral Movement","tacticId":"TA0008","attack":["T1098"],"atlas":[],"rationale":"Grants another account or service the use of matching workflows and namespaces that hold consumers' records.","severity":"high","level":"core","origin":"seed","noisy":false,"passRole":false,"since":"0.1.0","abuse":"Add a statement with an outside account as principal and run the workflow from there.","references":[21]},
{"action":"entityresolution:DeletePolicyStatement","tactic":"Impact","tacticId":"TA0040","attack":["T1489"],"atlas":[],"rationale":"Drops statements, refusals included, from a workflow's policy, which lifts a restriction or cuts partners off.","severity":"medium","level":"core","origin":"seed","noisy":false,"passRole":false,"since":"0.1.0","abuse":"Delete the statement that denies, or the one that a partner's matching depends on.","references":[21]},
{"action":"entityresolution:PutPolicy","tactic":"Lateral Movement","tacticId":"TA0008","attack":["T1098"],"atlas":[],"rationale":"Replaces the whole resource policy of a workflow or namespace, which opens it to another account in one call.","severity":"high","level":"core","origin":"seed","noisy":false,"passRole":false,"since":"0.1.0","abuse":"Send a policy with an outside principal and the workflow's ARN; it replaces whatever stood there.","references":[21]},
{"action":"entityresolution:StartMatchingJob","tactic":"Collection","tacticId":"TA0009","attack":[],"atlas":["AML.T0085"],"rationale":"Produces linked identity records in the output bucket that the workflow already has.","severity":"low","level":"extended","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","abuse":"Start the job once its output bucket has become readable.","references":[49]},
{"action":"entityresolution:UpdateMatchingWorkflow","tactic":"Exfiltration","tacticId":"TA0010","attack":["T1537"],"atlas":["AML.T0025"],"rationale":"Changes the role or the output bucket of joined consumer data, so that the next run delivers it elsewhere.","severity":"high","level":"core","origin":"inferred","noisy":false,"passRole":true,"since":"0.1.0","abuse":"Set an output bucket whose policy lets the attacker read, and start the next run.","references":[49]},
{"action":"entityresolution:UseWorkflow","tactic":"Collection","tacticId":"TA0009","attack":[],"atlas":[],"rationale":"Lets a caller run a partner's matching workflow as a source for its own.","severity":"low","level":"extended","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","abuse":"Run a partner's workflow with a list of persons one wants to recognise.","references":[49]}
]},
{"facts":{"prefix":"finops-agent","types":[],"keys":[],"actions":[["AcceptAgentRequest","Write",[],[]],["CreateIntegration","Write",[],[]]]},"entries":[
{"action":"finops-agent:AcceptAgentRequest","tactic":"Execution","tacticId":"TA0002","attack":[],"atlas":["AML.T0053"],"rationale":"Approves an action that the cost agent asked a human about.","severity":"medium","level":"extended","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","abuse":"Accept a pending request that buys or deletes before its owner has seen it.","references":[50]},
{"action":"finops-agent:CreateIntegration","tactic":"Persistence","tacticId":"TA0003","attack":[],"atlas":["AML.T0110"],"rationale":"Connects third-party services to the cost agent, which then sees spending and accounts.","severity":"low","level":"extended","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","abuse":"Connect a service of one's own and read the accounts' spending from it.","references":[50]}
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
{"action":"forecast:CreateForecastExportJob","tactic":"Exfiltration","tacticId":"TA0010","attack":["T1530"],"atlas":["AML.T0025"],"rationale":"Exports forecasts to a chosen bucket under a passed role; they tell of stock, sales or staffing to come.","severity":"low","level":"extended","origin":"inferred","noisy":false,"passRole":true,"since":"0.1.0","abuse":"Export the newest forecast to a bucket that one can read.","references":[51]},
{"action":"forecast:DeleteResourceTree","tactic":"Impact","tacticId":"TA0040","attack":["T1485"],"atlas":["AML.T0029"],"rationale":"Deletes a resource with everything made from it, datasets, predictors and forecasts, in one call.","severity":"medium","level":"extended","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","abuse":"Delete the data set group that everything else hangs on.","references":[51]}
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
{"action":"frauddetector:PutExternalModel","tactic":"Privilege Escalation","tacticId":"TA0004","attack":[],"atlas":["AML.T0010.003"],"rationale":"Wires a SageMaker endpoint into fraud decisions with a passed role, or changes how its score is read.","severity":"low","level":"extended","origin":"inferred","noisy":false,"passRole":true,"since":"0.1.0","abuse":"Map the model's score the other way round, or name an endpoint of one's own.","references":[52]},
{"action":"frauddetector:PutKMSEncryptionKey","tactic":"Impact","tacticId":"TA0040","attack":["T1486"],"atlas":[],"rationale":"Has the history that fraud models learn from encrypted with a key of the caller's choice, who can hold it to ransom by withdrawing the key.","severity":"medium","level":"extended","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","abuse":"Name a key of another account and withdraw its grant later.","references":[52]},
{"action":"frauddetector:UpdateDetectorVersionStatus","tactic":"Defense Evasion","tacticId":"TA0005","attack":["T1562.001"],"atlas":["AML.T0015"],"rationale":"Activates a permissive version of a detector, so that fraud passes at once.","severity":"high","level":"core","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","abuse":"Activate an old version whose rules approve nearly everything.","references":[52]},
{"action":"frauddetector:UpdateList","tactic":"Defense Evasion","tacticId":"TA0005","attack":["T1562.001"],"atlas":["AML.T0015"],"rationale":"Adds entries to the allow and deny lists that decisions use, for instance one's own card or address.","severity":"medium","level":"extended","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","abuse":"Put one's own card on the list of those that are always approved.","references":[52]},
{"action":"frauddetector:UpdateRuleVersion","tactic":"Defense Evasion","tacticId":"TA0005","attack":["T1562.001"],"atlas":["AML.T0015"],"rationale":"Writes another version of a decision rule; it counts once a detector version uses it.","severity":"medium","level":"core","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","abuse":"Raise a threshold in a rule that many detectors share.","references":[52]}
]},
{"facts":{"prefix":"health-agent","types":[
["Domain","arn:*:health-agent:*:*:domain/*"],
["Integration","arn:*:health-agent:*:*:domain/*/integration/*"],
["Agent","arn:*:health-agent:*:*:domain/*/agent/*"]
],"keys":["aws:ResourceTag/*"],"actions":[["GetPatient","Read",[1,3],[0]],["ResetPassword","Write",[1,3],[0]],["UpdateAgent","Write",[5,1],[0]]]},"entries":[
{"action":"health-agent:GetPatient","tactic":"Collection","tacticId":"TA0009","attack":["T1213"],"atlas":["AML.T0085"],"rationale":"Reads patients' demographics and identifiers, enough to pose as one.","severity":"medium","level":"core","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","abuse":"Read names, birthdays and numbers, and call the clinic as the patient.","references":[53]},
{"action":"health-agent:ResetPassword","tactic":"Credential Access","tacticId":"TA0006","attack":[],"atlas":[],"rationale":"Has a patient's portal password reset by mail or text message, half of an account takeover for whoever reads that mailbox.","severity":"medium","level":"core","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","abuse":"Trigger the reset for a patient whose mailbox or number one has already.","references":[53]},
{"action":"health-agent:UpdateAgent","tactic":"Persistence","tacticId":"TA0003","attack":[],"atlas":["AML.T0081"],"rationale":"Rewrites the draft of a patient-facing agent, which reaches patients with the next publication.","severity":"medium","level":"core","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","abuse":"Change the advice in the draft and wait for its publication.","references":[53]}
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
{"action":"healthlake:DeleteFHIRDatastore","tactic":"Impact","tacticId":"TA0040","attack":["T1485"],"atlas":["AML.T0029"],"rationale":"Destroys a clinical data store with every record in it.","severity":"high","level":"core","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","abuse":"One call removes the store; what was not exported before is gone.","references":[54]},
{"action":"healthlake:GetExportedFile","tactic":"Exfiltration","tacticId":"TA0010","attack":["T1530"],"atlas":["AML.T0025"],"rationale":"Downloads the files of a bulk export, whole record sets in a few requests.","severity":"high","level":"core","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","abuse":"List the files of a finished export and download them one after the other.","references":[54]},
{"action":"healthlake:ReadResource","tactic":"Collection","tacticId":"TA0009","attack":["T1213"],"atlas":["AML.T0085"],"rationale":"Reads single patient records, one by one but any of them.","severity":"medium","level":"core","origin":"research","noisy":true,"passRole":false,"since":"0.1.0","abuse":"Walk through record ids and keep what comes back.","references":[55]},
{"action":"healthlake:SearchEverything","tactic":"Collection","tacticId":"TA0009","attack":["T1213"],"atlas":["AML.T0085"],"rationale":"Pulls all that is stored about one patient in one call.","severity":"medium","level":"core","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","abuse":"Take a patient's id from a search and ask for everything about it.","references":[54]},
{"action":"healthlake:SearchWithGet","tactic":"Collection","tacticId":"TA0009","attack":["T1213"],"atlas":["AML.T0085"],"rationale":"Searches patient records by any criterion, names and diagnoses included.","severity":"medium","level":"core","origin":"research","noisy":true,"passRole":false,"since":"0.1.0","abuse":"Search for a name, or for everybody with a diagnosis.","references":[55]},
{"action":"healthlake:SearchWithPost","tactic":"Collection","tacticId":"TA0009","attack":["T1213"],"atlas":["AML.T0085"],"rationale":"Searches patient records like SearchWithGet, with the criteria in the request's body.","severity":"medium","level":"core","origin":"research","noisy":true,"passRole":false,"since":"0.1.0","abuse":"Send the same criteria in the body, where request logs do not show them.","references":[55]},
{"action":"healthlake:StartFHIRBulkDeleteJob","tactic":"Impact","tacticId":"TA0040","attack":["T1485"],"atlas":["AML.T0029"],"rationale":"Deletes clinical records in bulk, with one request instead of one per record.","severity":"high","level":"core","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","abuse":"Start a delete job for a whole resource type.","references":[54]},
{"action":"healthlake:StartFHIRExportJob","tactic":"Exfiltration","tacticId":"TA0010","attack":["T1530"],"atlas":["AML.T0025"],"rationale":"Exports an entire clinical data store to S3 under a passed role.","severity":"high","level":"core","origin":"inferred","noisy":false,"passRole":true,"since":"0.1.0","abuse":"Choose a bucket that one can read, pass a role that may write there, and wait for the export to finish.","references":[54]},
{"action":"healthlake:StartFHIRExportJobWithPost","tactic":"Exfiltration","tacticId":"TA0010","attack":["T1530"],"atlas":["AML.T0025"],"rationale":"Starts the same bulk export of a clinical data store through the FHIR endpoint, where policies often forget it.","severity":"high","level":"core","origin":"inferred","noisy":false,"passRole":true,"since":"0.1.0","abuse":"Post the export request to the data store's own address, with the role and the bucket in it.","references":[54]}
]},
{"facts":{"prefix":"iam","types":[["user","arn:*:iam::*:user/*"]],"keys":[
"aws:ResourceTag/*",
"iam:ResourceTag/*",
"iam:ServiceSpecificCredentialAgeDays",
"iam:ServiceSpecificCredentialServiceName"
],"actions":[["CreateServiceSpecificCredential","Write",[1],[0,1,2,3]],["ResetServiceSpecificCredential","Write",[1],[0,1,3]]]},"entries":[
{"action":"iam:CreateServiceSpecificCredential","tactic":"Credential Access","tacticId":"TA0006","attack":["T1098.001"],"atlas":["AML.T0091.000"],"rationale":"Creates a long-lived API key for Bedrock in the name of any IAM user it covers. The same permission makes keys for CodeCommit and Keyspaces, told apart by the condition key iam:ServiceSpecificCredentialServiceName.","severity":"critical","level":"core","origin":"sonrai","noisy":false,"passRole":false,"since":"0.1.0","abuse":"Create a key for a user that may call Bedrock, the attacker's own or somebody else's; it works as a bearer token from anywhere.","references":[25,18]},
{"action":"iam:ResetServiceSpecificCredential","tactic":"Credential Access","tacticId":"TA0006","attack":["T1098.001"],"atlas":["AML.T0091.000"],"rationale":"Returns a new secret for an existing Bedrock API key of any IAM user it covers, and cuts off the owner's.","severity":"critical","level":"core","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","abuse":"Reset the secret of a key that exists, read the new one from the answer, and use it before the owner notices the failure.","references":[56]}
]},
{"facts":{"prefix":"kendra-ranking","types":[["rescore-execution-plan","arn:*:kendra-ranking:*:*:rescore-execution-plan/*"]],"keys":["aws:ResourceTag/*"],"actions":[["DeleteRescoreExecutionPlan","Write",[1],[0]]]},"entries":[
{"action":"kendra-ranking:DeleteRescoreExecutionPlan","tactic":"Impact","tacticId":"TA0040","attack":["T1489"],"atlas":["AML.T0029"],"rationale":"Removes reranking capacity that search results rely on.","severity":"low","level":"extended","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","abuse":"Delete the plan that an intranet's search calls.","references":[57]}
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
{"action":"kendra:AssociateEntitiesToExperience","tactic":"Persistence","tacticId":"TA0003","attack":[],"atlas":["AML.T0012"],"rationale":"Gives users or groups access to a search site; what they find still goes by document permissions.","severity":"low","level":"extended","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","abuse":"Add a group that one belongs to, and search.","references":[58]},
{"action":"kendra:BatchPutDocument","tactic":"Impact","tacticId":"TA0040","attack":["T1565.001"],"atlas":["AML.T0070"],"rationale":"Plants documents in the company's search, with access lists of the caller's choosing.","severity":"medium","level":"extended","origin":"inferred","noisy":false,"passRole":true,"since":"0.1.0","abuse":"Put a document with a phishing link under the title of a common form.","references":[58]},
{"action":"kendra:CreateAccessControlConfiguration","tactic":"Persistence","tacticId":"TA0003","attack":[],"atlas":["AML.T0085.000"],"rationale":"Defines users' and groups' access to indexed documents; restricted passages are exposed once documents refer to it.","severity":"medium","level":"core","origin":"seed","noisy":false,"passRole":false,"since":"0.1.0","abuse":"Create a configuration that allows a group one is in, and wait until documents are tied to it.","references":[21]},
{"action":"kendra:CreateDataSource","tactic":"Collection","tacticId":"TA0009","attack":[],"atlas":["AML.T0070"],"rationale":"Crawls a repository under a passed role into an index that many people search.","severity":"medium","level":"extended","origin":"inferred","noisy":false,"passRole":true,"since":"0.1.0","abuse":"Connect the share of another department with the passed role.","references":[58]},
{"action":"kendra:DeleteAccessControlConfiguration","tactic":"Defense Evasion","tacticId":"TA0005","attack":["T1562.001"],"atlas":["AML.T0085.000"],"rationale":"Removes access rules from the documents that refer to them.","severity":"high","level":"core","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","abuse":"Delete the configuration that hides board papers and search for them.","references":[58]},
{"action":"kendra:PutPrincipalMapping","tactic":"Privilege Escalation","tacticId":"TA0004","attack":["T1098"],"atlas":["AML.T0012"],"rationale":"Maps users to groups for the filtering of results, and so lends one person another's document rights.","severity":"high","level":"core","origin":"inferred","noisy":false,"passRole":true,"since":"0.1.0","abuse":"Map one's own user to the group of another department, then search.","references":[58]},
{"action":"kendra:Query","tactic":"Collection","tacticId":"TA0009","attack":["T1213"],"atlas":["AML.T0085.000"],"rationale":"Searches the company's index; results can include restricted text where filtering by user is not applied.","severity":"medium","level":"core","origin":"research","noisy":true,"passRole":false,"since":"0.1.0","abuse":"Search for words such as \\"password\\" or a colleague's name.","references":[55,59]},
{"action":"kendra:Retrieve","tactic":"Collection","tacticId":"TA0009","attack":["T1213"],"atlas":["AML.T0085.000"],"rationale":"Returns long passages meant for retrieval by models, which speeds up bulk extraction.","severity":"medium","level":"extended","origin":"inferred","noisy":true,"passRole":false,"since":"0.1.0","abuse":"Page through the passages for a list of keywords.","references":[58]},
{"action":"kendra:UpdateAccessControlConfiguration","tactic":"Persistence","tacticId":"TA0003","attack":["T1098"],"atlas":["AML.T0085.000"],"rationale":"Changes document-level access on a live index, which widens who finds confidential text.","severity":"high","level":"core","origin":"seed","noisy":false,"passRole":false,"since":"0.1.0","abuse":"Add a group to the allowed ones of a configuration that many documents share.","references":[21]},
{"action":"kendra:UpdateDataSource","tactic":"Collection","tacticId":"TA0009","attack":[],"atlas":["AML.T0070"],"rationale":"Widens what an existing connector crawls, with the role that it has, into an index that the whole company searches.","severity":"medium","level":"extended","origin":"inferred","noisy":false,"passRole":true,"since":"0.1.0","abuse":"Take the exclusion of a private folder out of the connector's settings.","references":[58]},
{"action":"kendra:UpdateIndex","tactic":"Defense Evasion","tacticId":"TA0005","attack":["T1562.001"],"atlas":["AML.T0085.000"],"rationale":"Changes an index's role or its user-context policy, which can switch off filtering by user for everybody.","severity":"high","level":"core","origin":"inferred","noisy":false,"passRole":true,"since":"0.1.0","abuse":"Set the user-context policy to one that filters by nothing the caller cannot state itself.","references":[58]}
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
{"action":"lex:CreateBotChannel","tactic":"Persistence","tacticId":"TA0003","attack":[],"atlas":[],"rationale":"Publishes a bot on an outside chat platform with stored tokens, where its conversations can be had by anyone.","severity":"medium","level":"extended","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","abuse":"Publish the bot on a channel that one reads along.","references":[60]},
{"action":"lex:CreateResourcePolicy","tactic":"Defense Evasion","tacticId":"TA0005","attack":["T1098"],"atlas":[],"rationale":"Attaches a policy to a bot or alias, so that another account or service may call or manage it outside IAM reviews.","severity":"high","level":"core","origin":"seed","noisy":false,"passRole":false,"since":"0.1.0","abuse":"Create the policy with an outside principal and talk to the bot from there.","references":[21]},
{"action":"lex:CreateResourcePolicyStatement","tactic":"Persistence","tacticId":"TA0003","attack":["T1098"],"atlas":[],"rationale":"Adds one statement to a bot's policy: the same effect as replacing the policy, but easy to miss.","severity":"high","level":"core","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","abuse":"Add a statement with a harmless id that names a service or an account of one's own.","references":[60]},
{"action":"lex:DeleteResourcePolicy","tactic":"Impact","tacticId":"TA0040","attack":[],"atlas":[],"rationale":"Removes a bot's policy and any restriction that stood in it.","severity":"low","level":"extended","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","abuse":"Delete the policy that keeps callers of other accounts out.","references":[60]},
{"action":"lex:StartImport","tactic":"Persistence","tacticId":"TA0003","attack":[],"atlas":["AML.T0081"],"rationale":"Overwrites a bot's draft from an uploaded archive, with the passed role in it.","severity":"medium","level":"extended","origin":"inferred","noisy":false,"passRole":true,"since":"0.1.0","abuse":"Import an archive in which one slot's prompt asks for a password.","references":[60]},
{"action":"lex:UpdateBot","tactic":"Privilege Escalation","tacticId":"TA0004","attack":[],"atlas":[],"rationale":"Changes the role that a bot runs with, within what may be passed to Lex.","severity":"medium","level":"extended","origin":"inferred","noisy":false,"passRole":true,"since":"0.1.0","abuse":"Give the bot a role whose permissions its function or logs make usable.","references":[60]},
{"action":"lex:UpdateBotAlias","tactic":"Persistence","tacticId":"TA0003","attack":[],"atlas":["AML.T0081"],"rationale":"Swaps the fulfilment function, the bot version or the conversation-log destination of live traffic.","severity":"high","level":"core","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","abuse":"Point the alias's function at one of one's own, which sees every turn of a conversation.","references":[60]},
{"action":"lex:UpdateResourcePolicy","tactic":"Defense Evasion","tacticId":"TA0005","attack":["T1098"],"atlas":[],"rationale":"Rewrites who may use a bot; one changed line opens it to a foreign account.","severity":"high","level":"core","origin":"seed","noisy":false,"passRole":false,"since":"0.1.0","abuse":"Send the policy with one more principal in it; the revision id comes from the policy's own description.","references":[21]}
]},
{"facts":{"prefix":"lookoutequipment","types":[
["dataset","arn:*:lookoutequipment:*:*:dataset/*/*"],
["model","arn:*:lookoutequipment:*:*:model/*/*"],
["model-version","arn:*:lookoutequipment:*:*:model/*/*/model-version/*"]
],"keys":["aws:ResourceTag/*"],"actions":[["PutResourcePolicy","Write",[0,2,4],[0]],["UpdateActiveModelVersion","Write",[3,5],[0]]]},"entries":[
{"action":"lookoutequipment:PutResourcePolicy","tactic":"Persistence","tacticId":"TA0003","attack":["T1098"],"atlas":["AML.T0035"],"rationale":"Lets other accounts import models trained on a plant's sensor data.","severity":"high","level":"core","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","abuse":"Name an account of one's own in the policy and import the model versions there.","references":[61]},
{"action":"lookoutequipment:UpdateActiveModelVersion","tactic":"Impact","tacticId":"TA0040","attack":[],"atlas":["AML.T0018"],"rationale":"Switches the model that judges machines' health, so that warnings stop or multiply.","severity":"low","level":"extended","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","abuse":"Activate a version that was trained on faulty runs.","references":[61]}
]},
{"facts":{"prefix":"lookoutmetrics","types":[["AnomalyDetector","arn:*:lookoutmetrics:*:*:AnomalyDetector:*"]],"keys":["aws:ResourceTag/*"],"actions":[["DeactivateAnomalyDetector","Write",[1],[0]]]},"entries":[
{"action":"lookoutmetrics:DeactivateAnomalyDetector","tactic":"Defense Evasion","tacticId":"TA0005","attack":["T1562.001"],"atlas":[],"rationale":"Stops anomaly detection on business metrics, a cover for manipulation of them.","severity":"low","level":"extended","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","abuse":"Deactivate the detector on refunds, then refund.","references":[62]}
]},
{"facts":{"prefix":"lookoutvision","types":[],"keys":[],"actions":[["UpdateDatasetEntries","Write",[],[]]]},"entries":[
{"action":"lookoutvision:UpdateDatasetEntries","tactic":"Impact","tacticId":"TA0040","attack":["T1565.001"],"atlas":["AML.T0020"],"rationale":"Alters labels of inspection images, so that models trained next pass defects.","severity":"low","level":"extended","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","abuse":"Relabel pictures of one defect as normal.","references":[63]}
]},
{"facts":{"prefix":"machinelearning","types":[["datasource","arn:*:machinelearning:*:*:datasource/*"]],"keys":[],"actions":[["CreateDataSourceFromRDS","Write",[1],[]],["CreateDataSourceFromRedshift","Write",[1],[]]]},"entries":[
{"action":"machinelearning:CreateDataSourceFromRDS","tactic":"Collection","tacticId":"TA0009","attack":["T1530"],"atlas":["AML.T0036"],"rationale":"Copies a database query's result to S3 under a passed role, with credentials given in the request; the service takes no new customers.","severity":"low","level":"extended","origin":"inferred","noisy":false,"passRole":true,"since":"0.1.0","abuse":"Give a query over the customers' table and a bucket that one can read.","references":[64]},
{"action":"machinelearning:CreateDataSourceFromRedshift","tactic":"Collection","tacticId":"TA0009","attack":["T1530"],"atlas":["AML.T0036"],"rationale":"Unloads what a warehouse query returns into a bucket, as a service that hardly anybody watches any more.","severity":"low","level":"extended","origin":"inferred","noisy":false,"passRole":true,"since":"0.1.0","abuse":"Unload the wanted table under the name of a training set.","references":[64]}
]},
{"facts":{"prefix":"medical-imaging","types":[["datastore","arn:*:medical-imaging:*:*:datastore/*"],["imageset","arn:*:medical-imaging:*:*:datastore/*/imageset/*"]],"keys":["aws:ResourceTag/*","medical-imaging:SeriesInstanceUID","medical-imaging:StudyInstanceUID"],"actions":[
["DeleteDatastore","Write",[1],[0]],
["DeleteImageSet","Write",[1,3],[0]],
["GetDICOMInstance","Read",[1],[0,1,2]],
["StartDICOMImportJob","Write",[1],[0]]
]},"entries":[
{"action":"medical-imaging:DeleteDatastore","tactic":"Impact","tacticId":"TA0040","attack":["T1485"],"atlas":["AML.T0029"],"rationale":"Removes an image archive for good, which works only after its image sets are gone: the last step of wiping it.","severity":"low","level":"extended","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","abuse":"Delete the emptied archive, so that its name and its audit of imports are gone, too.","references":[65]},
{"action":"medical-imaging:DeleteImageSet","tactic":"Impact","tacticId":"TA0040","attack":["T1485"],"atlas":[],"rationale":"Deletes a patient's study with all its versions; there is no way back but another copy of the images.","severity":"high","level":"core","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","abuse":"List an archive's image sets and delete them one by one, or just the study that is evidence.","references":[65]},
{"action":"medical-imaging:GetDICOMInstance","tactic":"Collection","tacticId":"TA0009","attack":["T1213"],"atlas":["AML.T0085"],"rationale":"Downloads patients' images with the personal data in their headers.","severity":"medium","level":"extended","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","abuse":"Download the instances of a known person's study.","references":[65]},
{"action":"medical-imaging:StartDICOMImportJob","tactic":"Impact","tacticId":"TA0040","attack":[],"atlas":["AML.T0059"],"rationale":"Imports images under a passed role, which allows planted studies.","severity":"low","level":"extended","origin":"inferred","noisy":false,"passRole":true,"since":"0.1.0","abuse":"Import a study with a patient's identity and somebody else's images.","references":[65]}
]},
{"facts":{"prefix":"monitron","types":[["project","arn:*:monitron:*:*:project/*"]],"keys":["aws:ResourceTag/*"],"actions":[["AssociateProjectAdminUser","Permissions management, Write",[1],[0]]]},"entries":[
{"action":"monitron:AssociateProjectAdminUser","tactic":"Persistence","tacticId":"TA0003","attack":["T1098"],"atlas":["AML.T0012"],"rationale":"Makes a user administrator of a monitoring project, outside IAM.","severity":"medium","level":"extended","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","abuse":"Make one's own user an administrator and mute the sensors.","references":[66]}
]},
{"facts":{"prefix":"nova-act","types":[
["workflow-definition","arn:*:nova-act:*:*:workflow-definition/*"],
["workflow-run","arn:*:nova-act:*:*:workflow-definition/*/workflow-run/*"]
],"keys":[],"actions":[["CreateWorkflowRun","Write",[1],[]],["InvokeActStep","Write",[1,3],[]]]},"entries":[
{"action":"nova-act:CreateWorkflowRun","tactic":"Execution","tacticId":"TA0002","attack":[],"atlas":["AML.T0053"],"rationale":"Starts an unattended run of browser automation with parameters of the caller's choosing.","severity":"medium","level":"extended","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","abuse":"Start the run with an address of one's own as the page to work on.","references":[67]},
{"action":"nova-act:InvokeActStep","tactic":"Execution","tacticId":"TA0002","attack":[],"atlas":["AML.T0053"],"rationale":"Advances a browser-automation agent and feeds it tool results that the caller makes up.","severity":"medium","level":"extended","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","abuse":"Answer the agent's tool call with a text that sends it to another page.","references":[67]}
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
{"action":"omics:CreateShare","tactic":"Exfiltration","tacticId":"TA0010","attack":["T1537"],"atlas":["AML.T0025"],"rationale":"Shares genomic stores or workflows with another account, in one call without any bucket policy.","severity":"critical","level":"core","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","abuse":"Share the store with an account of one's own and accept the share there.","references":[68]},
{"action":"omics:CreateWorkflow","tactic":"Persistence","tacticId":"TA0003","attack":[],"atlas":["AML.T0050"],"rationale":"Registers the code that later runs execute; it takes a run to do anything.","severity":"low","level":"extended","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","abuse":"Register a definition whose task copies inputs elsewhere.","references":[68]},
{"action":"omics:PutS3AccessPolicy","tactic":"Exfiltration","tacticId":"TA0010","attack":["T1537"],"atlas":["AML.T0025"],"rationale":"Opens the objects of a sequence store to other principals through S3.","severity":"critical","level":"core","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","abuse":"Name an outside principal in the store's access policy and read the objects with ordinary S3 calls.","references":[68]},
{"action":"omics:StartReadSetExportJob","tactic":"Exfiltration","tacticId":"TA0010","attack":["T1530"],"atlas":["AML.T0025"],"rationale":"Exports genomes to a bucket under a passed role.","severity":"high","level":"core","origin":"inferred","noisy":false,"passRole":true,"since":"0.1.0","abuse":"Export the read sets to a bucket that one can read, as files of a common format.","references":[68]},
{"action":"omics:StartRun","tactic":"Privilege Escalation","tacticId":"TA0004","attack":["T1648"],"atlas":["AML.T0050"],"rationale":"Runs a workflow's containers over genomic data under a passed role; with CreateWorkflow, containers of one's own.","severity":"medium","level":"core","origin":"inferred","noisy":false,"passRole":true,"since":"0.1.0","abuse":"Run a workflow whose first task copies what the role may read.","references":[68]}
]},
{"facts":{"prefix":"panorama","types":[["package","arn:*:panorama:*:*:package/*"]],"keys":["aws:RequestTag/*","aws:TagKeys","aws:ResourceTag/*"],"actions":[["CreateApplicationInstance","Write",[],[0,1]],["RegisterPackageVersion","Write",[1],[2]]]},"entries":[
{"action":"panorama:CreateApplicationInstance","tactic":"Persistence","tacticId":"TA0003","attack":[],"atlas":["AML.T0050"],"rationale":"Deploys containers to appliances on company sites under a passed role, next to the cameras.","severity":"medium","level":"extended","origin":"inferred","noisy":false,"passRole":true,"since":"0.1.0","abuse":"Deploy an application that streams what the cameras see.","references":[69]},
{"action":"panorama:RegisterPackageVersion","tactic":"Persistence","tacticId":"TA0003","attack":[],"atlas":["AML.T0010.001"],"rationale":"Publishes application code for appliances; it runs once an instance uses that version.","severity":"low","level":"extended","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","abuse":"Register a version with a higher number and wait for the next deployment.","references":[69]}
]},
{"facts":{"prefix":"personalize","types":[["dataset","arn:*:personalize:*:*:dataset/*"],["datasetExportJob","arn:*:personalize:*:*:dataset-export-job/*"]],"keys":["aws:RequestTag/*","aws:ResourceTag/*","aws:TagKeys"],"actions":[["CreateDatasetExportJob","Write",[1,3],[0,1,2]],["PutEvents","Write",[],[]]]},"entries":[
{"action":"personalize:CreateDatasetExportJob","tactic":"Exfiltration","tacticId":"TA0010","attack":["T1530"],"atlas":["AML.T0025"],"rationale":"Writes what users looked at and bought, person by person, to a bucket of the caller's choice under a passed role.","severity":"medium","level":"core","origin":"inferred","noisy":false,"passRole":true,"since":"0.1.0","abuse":"Export the interactions data set to a bucket that one can read.","references":[70]},
{"action":"personalize:PutEvents","tactic":"Impact","tacticId":"TA0040","attack":[],"atlas":["AML.T0020"],"rationale":"Feeds interaction events that bias recommendations, in any volume.","severity":"low","level":"extended","origin":"inferred","noisy":true,"passRole":false,"since":"0.1.0","abuse":"Send thousands of views of one product.","references":[70]}
]},
{"facts":{"prefix":"polly","types":[["lexicon","arn:*:polly:*:*:lexicon/*"]],"keys":[],"actions":[["PutLexicon","Write",[1],[]]]},"entries":[
{"action":"polly:PutLexicon","tactic":"Impact","tacticId":"TA0040","attack":[],"atlas":["AML.T0059"],"rationale":"Changes how words are spoken, enough to garble or mislead in voice output.","severity":"low","level":"extended","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","abuse":"Have a number or a name read out as another one.","references":[71]}
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
{"action":"q:AssociateConnectorResource","tactic":"Persistence","tacticId":"TA0003","attack":[],"atlas":["AML.T0110"],"rationale":"Binds an AWS account to an outside connector of the assistant.","severity":"medium","level":"core","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","abuse":"Associate the account with a connector that one controls and let it read.","references":[72]},
{"action":"q:AssociateLoginDomain","tactic":"Persistence","tacticId":"TA0003","attack":["T1484.002"],"atlas":["AML.T0012"],"rationale":"Makes the developer profile trust a login domain, whose owner then decides who signs in.","severity":"high","level":"core","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","abuse":"Associate a domain of one's own and sign in as a user of it.","references":[72]},
{"action":"q:CreateAssignment","tactic":"Persistence","tacticId":"TA0003","attack":[],"atlas":["AML.T0034"],"rationale":"Assigns paid seats and with them access to the assistant.","severity":"low","level":"extended","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","abuse":"Assign a seat to an identity that one controls.","references":[72]},
{"action":"q:CreateAuthGrant","tactic":"Persistence","tacticId":"TA0003","attack":["T1098.001"],"atlas":["AML.T0091.000"],"rationale":"Creates an OAuth user grant tied to the assistant, which lasts beyond the session.","severity":"medium","level":"core","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","abuse":"Create the grant, keep its token, and come back when the session is long over.","references":[72]},
{"action":"q:CreateOAuthAppConnection","tactic":"Persistence","tacticId":"TA0003","attack":["T1098.001"],"atlas":["AML.T0091.000"],"rationale":"Registers an OAuth application that can act together with the assistant.","severity":"medium","level":"core","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","abuse":"Register an application under a familiar name, with a return address of one's own.","references":[72]},
{"action":"q:CreatePlugin","tactic":"Persistence","tacticId":"TA0003","attack":[],"atlas":["AML.T0110"],"rationale":"Adds a third-party tool to Q Developer, to which conversations then flow.","severity":"medium","level":"core","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","abuse":"Add a plugin for a tool that developers ask about and read what they ask.","references":[72]},
{"action":"q:CreateScimAccessToken","tactic":"Credential Access","tacticId":"TA0006","attack":["T1098.001"],"atlas":["AML.T0091.000"],"rationale":"Issues a provisioning token with which users and groups for Q Developer can be created from outside AWS.","severity":"critical","level":"core","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","abuse":"Take the token to any machine and create a user in a group that has access.","references":[72]},
{"action":"q:PassRequest","tactic":"Privilege Escalation","tacticId":"TA0004","attack":["T1651"],"atlas":["AML.T0053"],"rationale":"Lets the assistant call AWS APIs with the user's own permissions, so that injected text becomes API calls.","severity":"high","level":"core","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","abuse":"Leave instructions in a page or ticket that the user asks the assistant about.","references":[72]},
{"action":"q:PerformArtifactAction","tactic":"Execution","tacticId":"TA0002","attack":[],"atlas":["AML.T0053"],"rationale":"Carries out an operation that the assistant proposed.","severity":"medium","level":"extended","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","abuse":"Accept the operation of a proposal that was steered by injected text.","references":[72]},
{"action":"q:UpdatePlugin","tactic":"Persistence","tacticId":"TA0003","attack":[],"atlas":["AML.T0110"],"rationale":"Repoints a tool that Q Developer's users have come to trust.","severity":"high","level":"core","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","abuse":"Change the plugin's address to a proxy that records and forwards.","references":[72]}
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
{"action":"qapps:ExportQAppSessionData","tactic":"Exfiltration","tacticId":"TA0010","attack":[],"atlas":["AML.T0085"],"rationale":"Exports the answers that were collected in a shared session of a Q App.","severity":"low","level":"extended","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","abuse":"Export the answers that colleagues gave in a survey.","references":[73]},
{"action":"qapps:ImportDocument","tactic":"Impact","tacticId":"TA0040","attack":[],"atlas":["AML.T0070"],"rationale":"Adds files that steer a Q App's output for its users.","severity":"low","level":"extended","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","abuse":"Import a file whose text tells the app to leave a warning out.","references":[73]},
{"action":"qapps:UpdateQAppPermissions","tactic":"Persistence","tacticId":"TA0003","attack":["T1098"],"atlas":["AML.T0104"],"rationale":"Shares a Q App with further users, the documents in it included.","severity":"low","level":"extended","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","abuse":"Share an app that has a private document in it with the whole company.","references":[73]}
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
{"action":"qbusiness:AllowVendedLogDeliveryForResource","tactic":"Collection","tacticId":"TA0009","attack":[],"atlas":[],"rationale":"Permits chat logs to be delivered to a chosen destination once a delivery is set up, too.","severity":"low","level":"extended","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","abuse":"Permit the delivery and read what employees ask.","references":[74]},
{"action":"qbusiness:AssociatePermission","tactic":"Persistence","tacticId":"TA0003","attack":["T1098"],"atlas":["AML.T0085"],"rationale":"Adds a statement to the application's policy that lets another principal read what the company's assistant knows.","severity":"critical","level":"core","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","abuse":"Add a statement for an outside principal with the actions that search and answer.","references":[74]},
{"action":"qbusiness:BatchPutDocument","tactic":"Impact","tacticId":"TA0040","attack":["T1565.001"],"atlas":["AML.T0070"],"rationale":"Writes documents with access lists of the caller's choosing into the index, so that the assistant gives planted answers.","severity":"high","level":"core","origin":"inferred","noisy":false,"passRole":true,"since":"0.1.0","abuse":"Write a document with open access and the wording of a common question.","references":[74]},
{"action":"qbusiness:CreateAnonymousWebExperienceUrl","tactic":"Initial Access","tacticId":"TA0001","attack":["T1078.004"],"atlas":["AML.T0085"],"rationale":"Issues a link through which the assistant answers without any sign-in.","severity":"critical","level":"core","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","abuse":"Create the link for a web experience and open it from anywhere; no sign-in is asked for.","references":[74]},
{"action":"qbusiness:CreateApplication","tactic":"Persistence","tacticId":"TA0003","attack":[],"atlas":["AML.T0103"],"rationale":"Creates an assistant with a passed role and an identity mode of the caller's choosing; it knows nothing until sources are connected.","severity":"low","level":"extended","origin":"inferred","noisy":false,"passRole":true,"since":"0.1.0","abuse":"Create an application without sign-in and connect existing sources to it.","references":[74]},
{"action":"qbusiness:CreateDataAccessor","tactic":"Exfiltration","tacticId":"TA0010","attack":["T1537"],"atlas":["AML.T0085"],"rationale":"Lets a third-party vendor search the company's indexed documents.","severity":"critical","level":"core","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","abuse":"Register a vendor's principal as data accessor; it searches the index from its own account.","references":[74]},
{"action":"qbusiness:CreateDataAccessorWithTti","tactic":"Exfiltration","tacticId":"TA0010","attack":["T1537","T1484.002"],"atlas":["AML.T0085"],"rationale":"Lets a third-party vendor search the company's documents through a token issuer that the caller names.","severity":"critical","level":"core","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","abuse":"Register a data accessor with a token issuer under one's own control, which vouches for any user.","references":[74]},
{"action":"qbusiness:CreateDataSource","tactic":"Collection","tacticId":"TA0009","attack":["T1213"],"atlas":["AML.T0070"],"rationale":"Connects a repository to the assistant under a passed role, to collect too much or to bring in planted content.","severity":"medium","level":"core","origin":"inferred","noisy":false,"passRole":true,"since":"0.1.0","abuse":"Connect a share that the passed role may read and its users may not.","references":[74]},
{"action":"qbusiness:CreatePlugin","tactic":"Persistence","tacticId":"TA0003","attack":[],"atlas":["AML.T0110"],"rationale":"Attaches a new action endpoint with stored credentials to the assistant, a tool of the attacker's that users' prompts will call.","severity":"high","level":"core","origin":"seed","noisy":false,"passRole":true,"since":"0.1.0","abuse":"Describe the plugin so that the assistant finds it useful, with a server address that records what it is sent.","references":[21]},
{"action":"qbusiness:CreateUser","tactic":"Persistence","tacticId":"TA0003","attack":["T1136.003"],"atlas":["AML.T0012"],"rationale":"Registers an identity in the assistant's own user store, which can then be mapped to other people's aliases to read their documents. It is no IAM user.","severity":"medium","level":"core","origin":"seed","noisy":false,"passRole":false,"since":"0.1.0","abuse":"Create a user and map it to the alias under which a director's documents are filed.","references":[21]},
{"action":"qbusiness:CreateWebExperience","tactic":"Persistence","tacticId":"TA0003","attack":[],"atlas":["AML.T0103"],"rationale":"Publishes a chat front end with a role and allowed origins of its own.","severity":"medium","level":"extended","origin":"inferred","noisy":false,"passRole":true,"since":"0.1.0","abuse":"Publish a front end whose origin one controls.","references":[74]},
{"action":"qbusiness:DeleteChatControlsConfiguration","tactic":"Defense Evasion","tacticId":"TA0005","attack":["T1562.001"],"atlas":["AML.T0054"],"rationale":"Drops all blocked topics and phrases of the company's assistant.","severity":"high","level":"core","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","abuse":"Delete the configuration, then ask the blocked question.","references":[74]},
{"action":"qbusiness:DisableAclOnDataSource","tactic":"Defense Evasion","tacticId":"TA0005","attack":["T1562.001"],"atlas":["AML.T0085"],"rationale":"Lets a data source be connected without its documents' access lists, which shows all of it to every user; it counts when a source is created or changed.","severity":"high","level":"core","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","abuse":"Connect a file share or wiki as a source with access lists switched off; the next sync makes all of it answerable.","references":[74]},
{"action":"qbusiness:ListMessages","tactic":"Collection","tacticId":"TA0009","attack":["T1213"],"atlas":["AML.T0085"],"rationale":"Reads the contents of conversations with the assistant.","severity":"medium","level":"extended","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","abuse":"List another user's conversations and read the answers that they were given.","references":[74]},
{"action":"qbusiness:PutGroup","tactic":"Privilege Escalation","tacticId":"TA0004","attack":["T1098"],"atlas":["AML.T0012"],"rationale":"Edits the group memberships by which documents are filtered, and so lends people others' rights.","severity":"high","level":"core","origin":"inferred","noisy":false,"passRole":true,"since":"0.1.0","abuse":"Add oneself to the group that may read the wanted folder.","references":[74]},
{"action":"qbusiness:PutResourcePolicy","tactic":"Persistence","tacticId":"TA0003","attack":["T1098"],"atlas":["AML.T0085"],"rationale":"Sets the application's resource policy, through which outside accounts can query the company's content.","severity":"critical","level":"core","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","abuse":"Put a policy that names an outside account, then query the application from there.","references":[74]},
{"action":"qbusiness:SearchRelevantContent","tactic":"Collection","tacticId":"TA0009","attack":["T1213"],"atlas":["AML.T0085.000"],"rationale":"Pulls matching passages of the company's documents by program, without the chat around them.","severity":"medium","level":"extended","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","abuse":"Send search after search and store the passages.","references":[74]},
{"action":"qbusiness:UpdateChatControlsConfiguration","tactic":"Defense Evasion","tacticId":"TA0005","attack":["T1562.001"],"atlas":["AML.T0054"],"rationale":"Unblocks topics of the company's assistant, or lets it answer from the model's own knowledge.","severity":"high","level":"core","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","abuse":"Empty the list of blocked phrases and let the assistant answer without sources.","references":[74]},
{"action":"qbusiness:UpdateDataAccessor","tactic":"Exfiltration","tacticId":"TA0010","attack":[],"atlas":["AML.T0085"],"rationale":"Widens what a third party that is already let in may retrieve.","severity":"high","level":"core","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","abuse":"Remove the filter from an accessor that was allowed one topic only.","references":[74]},
{"action":"qbusiness:UpdateDataSource","tactic":"Collection","tacticId":"TA0009","attack":[],"atlas":["AML.T0070"],"rationale":"Redirects or widens what a connector of the assistant crawls.","severity":"medium","level":"core","origin":"inferred","noisy":false,"passRole":true,"since":"0.1.0","abuse":"Add a folder to what an existing connector crawls, and start it.","references":[74]},
{"action":"qbusiness:UpdatePlugin","tactic":"Persistence","tacticId":"TA0003","attack":[],"atlas":["AML.T0110"],"rationale":"Repoints a trusted plugin's server, schema or authentication, so that running conversations flow to another backend.","severity":"high","level":"core","origin":"seed","noisy":false,"passRole":true,"since":"0.1.0","abuse":"Change the server in the plugin's schema to one's own; users notice the answers at most.","references":[21]},
{"action":"qbusiness:UpdateUser","tactic":"Privilege Escalation","tacticId":"TA0004","attack":["T1098"],"atlas":["AML.T0012"],"rationale":"Maps further aliases to a user, who inherits somebody else's access to documents.","severity":"high","level":"core","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","abuse":"Add the alias of somebody whose documents one wants to one's own user.","references":[74]},
{"action":"qbusiness:UpdateWebExperience","tactic":"Persistence","tacticId":"TA0003","attack":[],"atlas":["AML.T0103"],"rationale":"Alters the chat site's sign-in or the origins that may embed it.","severity":"medium","level":"extended","origin":"inferred","noisy":false,"passRole":true,"since":"0.1.0","abuse":"Add an origin of one's own to those that may embed the chat.","references":[74]}
]},
{"facts":{"prefix":"qdeveloper","types":[["codeTransformation","arn:*:qdeveloper:*:*:codeTransformation/*"]],"keys":["aws:ResourceTag/*"],"actions":[["ExportArtifact","Write",[0],[0]],["TransformCode","Write",[0],[0]]]},"entries":[
{"action":"qdeveloper:ExportArtifact","tactic":"Exfiltration","tacticId":"TA0010","attack":[],"atlas":["AML.T0025"],"rationale":"Downloads code and reports that the development agent produced.","severity":"medium","level":"extended","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","abuse":"Download the archive of a transformation that somebody else ran.","references":[75]},
{"action":"qdeveloper:TransformCode","tactic":"Execution","tacticId":"TA0002","attack":[],"atlas":["AML.T0102"],"rationale":"Has an agent rewrite source code; reviews of its changes still stand in between.","severity":"low","level":"extended","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","abuse":"Start a transformation whose instructions slip a change into a large difference.","references":[75]}
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
{"action":"rekognition:AssociateFaces","tactic":"Persistence","tacticId":"TA0003","attack":["T1098"],"atlas":["AML.T0059"],"rationale":"Links an attacker's face to an enrolled person.","severity":"medium","level":"extended","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","abuse":"Associate one's own face with the user id of somebody who may enter.","references":[76]},
{"action":"rekognition:CopyProjectVersion","tactic":"Exfiltration","tacticId":"TA0010","attack":["T1537"],"atlas":["AML.T0035"],"rationale":"Copies a trained model into another project or, with its policy, another account.","severity":"medium","level":"core","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","abuse":"Copy the version into an account whose project policy was opened before.","references":[76]},
{"action":"rekognition:CreateStreamProcessor","tactic":"Collection","tacticId":"TA0009","attack":[],"atlas":["AML.T0085"],"rationale":"Starts live face or label analysis of a video stream under a passed role: surveillance by one call.","severity":"medium","level":"extended","origin":"inferred","noisy":false,"passRole":true,"since":"0.1.0","abuse":"Point the processor at an existing camera stream and a collection of faces.","references":[76]},
{"action":"rekognition:DeleteCollection","tactic":"Impact","tacticId":"TA0040","attack":["T1485"],"atlas":["AML.T0029"],"rationale":"Destroys a database of enrolled faces, which only a new enrolment brings back.","severity":"high","level":"core","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","abuse":"Delete the collection behind a door or a login; nobody is recognised any more.","references":[76]},
{"action":"rekognition:DeleteProjectPolicy","tactic":"Impact","tacticId":"TA0040","attack":[],"atlas":[],"rationale":"Removes a project's policy, and the sharing that rests on it.","severity":"low","level":"extended","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","abuse":"Delete the policy by which a partner copies models.","references":[76]},
{"action":"rekognition:GetFaceLivenessSessionResults","tactic":"Collection","tacticId":"TA0009","attack":[],"atlas":["AML.T0085"],"rationale":"Returns reference images of people who proved by video who they are.","severity":"medium","level":"extended","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","abuse":"Ask for the results of sessions whose ids stand in a log.","references":[76]},
{"action":"rekognition:IndexFaces","tactic":"Persistence","tacticId":"TA0003","attack":["T1098"],"atlas":["AML.T0059"],"rationale":"Adds a face to a collection, so that an impostor matches as a known person.","severity":"medium","level":"extended","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","abuse":"Index one's own picture under another person's external id.","references":[76]},
{"action":"rekognition:PutProjectPolicy","tactic":"Persistence","tacticId":"TA0003","attack":["T1098"],"atlas":["AML.T0035"],"rationale":"Lets another account copy trained model versions out of the project.","severity":"high","level":"core","origin":"seed","noisy":false,"passRole":false,"since":"0.1.0","abuse":"Name an account of one's own in the policy and copy each new version.","references":[21]},
{"action":"rekognition:SearchFacesByImage","tactic":"Collection","tacticId":"TA0009","attack":[],"atlas":["AML.T0085"],"rationale":"Identifies people from a photo against stored biometrics.","severity":"medium","level":"extended","origin":"inferred","noisy":true,"passRole":false,"since":"0.1.0","abuse":"Photograph somebody and search the collection for the name.","references":[76]}
]},
{"facts":{"prefix":"researchstudio","types":[],"keys":[],"actions":[["AssignPrincipal","Write",[],[]]]},"entries":[
{"action":"researchstudio:AssignPrincipal","tactic":"Persistence","tacticId":"TA0003","attack":["T1098"],"atlas":["AML.T0012"],"rationale":"Gives users access to a research application and the studies in it.","severity":"medium","level":"extended","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","abuse":"Assign an account of one's own to the study one wants to read.","references":[77]}
]},
{"facts":{"prefix":"s3vectors","types":[["Index","arn:*:s3vectors:*:*:bucket/*/index/*"],["VectorBucket","arn:*:s3vectors:*:*:bucket/*"]],"keys":["aws:ResourceTag/*","s3vectors:VectorBucketTag/*"],"actions":[
["DeleteIndex","Write",[1],[0,1]],
["DeleteVectorBucket","Write",[3],[0,1]],
["DeleteVectorBucketPolicy","Permissions management, Write",[3],[0,1]],
["PutVectorBucketPolicy","Permissions management, Write",[3],[0,1]],
["PutVectors","Write",[1],[0,1]]
]},"entries":[
{"action":"s3vectors:DeleteIndex","tactic":"Impact","tacticId":"TA0040","attack":["T1485"],"atlas":["AML.T0029"],"rationale":"Destroys an index with every vector in it; answers lose their ground until all is embedded again.","severity":"medium","level":"extended","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","abuse":"Delete the index behind a search that support depends on.","references":[78]},
{"action":"s3vectors:DeleteVectorBucket","tactic":"Impact","tacticId":"TA0040","attack":[],"atlas":["AML.T0029"],"rationale":"Removes a vector bucket, which works only after its indexes are deleted: the last step of destroying what retrieval rests on.","severity":"low","level":"extended","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","abuse":"Delete the emptied bucket, so that it cannot be filled again under the same settings.","references":[78]},
{"action":"s3vectors:DeleteVectorBucketPolicy","tactic":"Defense Evasion","tacticId":"TA0005","attack":["T1562.001"],"atlas":[],"rationale":"Drops the refusals that protect a vector store.","severity":"medium","level":"extended","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","abuse":"Delete the policy that denied access from outside the network, then query.","references":[78]},
{"action":"s3vectors:PutVectorBucketPolicy","tactic":"Persistence","tacticId":"TA0003","attack":["T1098"],"atlas":["AML.T0070"],"rationale":"Opens a vector store to other principals, to read embeddings or to plant them.","severity":"high","level":"core","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","abuse":"Name an outside principal and list the vectors with their metadata, which often holds the text.","references":[78]},
{"action":"s3vectors:PutVectors","tactic":"Impact","tacticId":"TA0040","attack":["T1565.001"],"atlas":["AML.T0070"],"rationale":"Writes embeddings directly and so poisons retrieval below the application's checks.","severity":"medium","level":"extended","origin":"inferred","noisy":true,"passRole":false,"since":"0.1.0","abuse":"Put vectors near the expected questions, with metadata that carries a planted text.","references":[78]}
]},
{"facts":{"prefix":"sagemaker-geospatial","types":[["EarthObservationJob","arn:*:sagemaker-geospatial:*:*:earth-observation-job/*"]],"keys":["aws:ResourceTag/*"],"actions":[["ExportEarthObservationJob","Write",[1],[0]]]},"entries":[
{"action":"sagemaker-geospatial:ExportEarthObservationJob","tactic":"Exfiltration","tacticId":"TA0010","attack":[],"atlas":["AML.T0025"],"rationale":"Copies a job's results to a chosen bucket under a passed role.","severity":"low","level":"extended","origin":"inferred","noisy":false,"passRole":true,"since":"0.1.0","abuse":"Export the result of a private survey to a bucket that one can read.","references":[79]}
]},
{"facts":{"prefix":"sagemaker-mlflow","types":[["mlflow-tracking-server","arn:*:sagemaker:*:*:mlflow-tracking-server/*"]],"keys":["aws:ResourceTag/*"],"actions":[
["AccessUI","Read",[],[]],
["GetDownloadURIForModelVersionArtifacts","Read",[1],[0]],
["SetRegisteredModelAlias","Write",[1],[0]],
["TransitionModelVersionStage","Write",[1],[0]]
]},"entries":[
{"action":"sagemaker-mlflow:AccessUI","tactic":"Collection","tacticId":"TA0009","attack":["T1213"],"atlas":["AML.T0035"],"rationale":"Opens the MLflow interface, to browse runs, parameters and artifacts.","severity":"low","level":"core","origin":"research","noisy":false,"passRole":false,"since":"0.1.0","abuse":"Browse runs for parameters that hold keys or addresses of data.","references":[46]},
{"action":"sagemaker-mlflow:GetDownloadURIForModelVersionArtifacts","tactic":"Exfiltration","tacticId":"TA0010","attack":["T1537"],"atlas":["AML.T0035"],"rationale":"Gives the address at which a model version's artifacts can be downloaded.","severity":"medium","level":"extended","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","abuse":"Ask for the address and download the weights with it.","references":[80]},
{"action":"sagemaker-mlflow:SetRegisteredModelAlias","tactic":"Persistence","tacticId":"TA0003","attack":[],"atlas":["AML.T0058"],"rationale":"Moves an alias such as \\"production\\" to another model version, which deployments then load.","severity":"medium","level":"extended","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","abuse":"Set \\"production\\" on a version that one registered oneself.","references":[80]},
{"action":"sagemaker-mlflow:TransitionModelVersionStage","tactic":"Persistence","tacticId":"TA0003","attack":[],"atlas":["AML.T0058"],"rationale":"Promotes a model version to the production stage, past whoever was to approve it.","severity":"medium","level":"extended","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","abuse":"Move a version into production without the review that the team has agreed on.","references":[80]}
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
{"action":"sagemaker:AccessModelPackage","tactic":"Collection","tacticId":"TA0009","attack":[],"atlas":["AML.T0035"],"rationale":"Permits the use of registered model packages, for ordinary deployments as for taking a model.","severity":"low","level":"extended","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","abuse":"Deploy the package in an account of one's own that its policy admits.","references":[81]},
{"action":"sagemaker:AttachClusterNodeVolume","tactic":"Collection","tacticId":"TA0009","attack":[],"atlas":["AML.T0035"],"rationale":"Mounts a storage volume on a cluster node, where its contents can be read.","severity":"medium","level":"extended","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","abuse":"Attach the volume of another team's node and read its checkpoints.","references":[81]},
{"action":"sagemaker:BatchWriteRecord","tactic":"Impact","tacticId":"TA0040","attack":["T1565.001"],"atlas":["AML.T0059"],"rationale":"Overwrites feature values in bulk, which bends predictions for many customers at once.","severity":"medium","level":"core","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","abuse":"Write the same wrong value for all customers of a segment.","references":[81]},
{"action":"sagemaker:CallPartnerAppApi","tactic":"Collection","tacticId":"TA0009","attack":[],"atlas":["AML.T0085"],"rationale":"Reads and writes what a partner application holds, experiments and data sets included.","severity":"medium","level":"extended","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","abuse":"Call the interface that lists experiments and download their data sets.","references":[81]},
{"action":"sagemaker:CallWithBearerToken","tactic":"Defense Evasion","tacticId":"TA0005","tacticV19":"Stealth","attack":["T1550.001"],"atlas":["AML.T0091.000"],"rationale":"Allows API keys on SageMaker's job and inference endpoints, so that a leaked string works without signed requests.","severity":"medium","level":"core","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","abuse":"Use a found key against an endpoint or a job until it expires.","references":[81]},
{"action":"sagemaker:CreateApp","tactic":"Execution","tacticId":"TA0002","attack":["T1548.005"],"atlas":["AML.T0008.000"],"rationale":"Launches a Studio app for any profile or space it covers; its code runs with that profile's role once somebody can open it.","severity":"medium","level":"core","origin":"research","noisy":false,"passRole":false,"since":"0.1.0","abuse":"Create an app in somebody else's profile and open it with a presigned link.","references":[46]},
{"action":"sagemaker:CreateAutoMLJob","tactic":"Privilege Escalation","tacticId":"TA0004","attack":["T1548.005"],"atlas":["AML.T0050"],"rationale":"Runs managed training over chosen data under a passed role and writes derived data to a chosen bucket.","severity":"medium","level":"core","origin":"research","noisy":false,"passRole":true,"since":"0.1.0","abuse":"Name a private bucket as training data and one's own as output.","references":[82]},
{"action":"sagemaker:CreateAutoMLJobV2","tactic":"Privilege Escalation","tacticId":"TA0004","attack":["T1548.005"],"atlas":["AML.T0050"],"rationale":"Runs the newer form of managed training under a passed role, which policies about CreateAutoMLJob do not stop.","severity":"medium","level":"core","origin":"inferred","noisy":false,"passRole":true,"since":"0.1.0","abuse":"Start the second form of the job with the role that was refused to the first.","references":[81]},
{"action":"sagemaker:CreateCluster","tactic":"Privilege Escalation","tacticId":"TA0004","attack":["T1548.005","T1496"],"atlas":["AML.T0034"],"rationale":"Launches cluster nodes whose start script runs as root under a passed role, on the most expensive instances there are.","severity":"high","level":"core","origin":"inferred","noisy":false,"passRole":true,"since":"0.1.0","abuse":"Put a script into the bucket that the instance groups start from.","references":[81]},
{"action":"sagemaker:CreateCodeRepository","tactic":"Persistence","tacticId":"TA0003","attack":[],"atlas":["AML.T0010.001"],"rationale":"Registers any Git remote, with a stored credential, that notebooks clone and run on start.","severity":"medium","level":"core","origin":"seed","noisy":false,"passRole":false,"since":"0.1.0","abuse":"Register a repository with a start hook, and attach it where notebooks clone by default.","references":[21]},
{"action":"sagemaker:CreateDomain","tactic":"Persistence","tacticId":"TA0003","attack":[],"atlas":["AML.T0008.000"],"rationale":"Creates a Studio environment whose default role and network access the caller chooses.","severity":"medium","level":"core","origin":"inferred","noisy":false,"passRole":true,"since":"0.1.0","abuse":"Create a domain without network isolation and with a role that reads everything.","references":[81]},
{"action":"sagemaker:CreateEdgeDeploymentPlan","tactic":"Impact","tacticId":"TA0040","attack":[],"atlas":["AML.T0018"],"rationale":"Pushes model versions to a fleet of devices.","severity":"low","level":"extended","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","abuse":"Plan the deployment of a model version that misses one class of objects.","references":[81]},
{"action":"sagemaker:CreateEndpoint","tactic":"Persistence","tacticId":"TA0003","attack":["T1496"],"atlas":["AML.T0034"],"rationale":"Starts accelerated capacity that runs, and costs, until somebody stops it, with whatever container the model names.","severity":"medium","level":"extended","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","abuse":"Start an endpoint over a model whose container one chose.","references":[81]},
{"action":"sagemaker:CreateEndpointConfig","tactic":"Persistence","tacticId":"TA0003","attack":[],"atlas":["AML.T0035"],"rationale":"Sets model, data-capture bucket and output path for an endpoint; once an endpoint is updated to it, every request and answer can be siphoned.","severity":"medium","level":"core","origin":"seed","noisy":false,"passRole":true,"since":"0.1.0","abuse":"Switch data capture on with a bucket of one's own; the next update of the endpoint does the rest.","references":[21,83]},
{"action":"sagemaker:CreateFlowDefinition","tactic":"Collection","tacticId":"TA0009","attack":[],"atlas":["AML.T0035"],"rationale":"Sets up human review that ships model inputs to a team and a bucket under a passed role.","severity":"low","level":"extended","origin":"inferred","noisy":false,"passRole":true,"since":"0.1.0","abuse":"Send all predictions to a review team that one belongs to.","references":[81]},
{"action":"sagemaker:CreateHubContentPresignedUrls","tactic":"Exfiltration","tacticId":"TA0010","attack":["T1537"],"atlas":["AML.T0035","AML.T0048.004"],"rationale":"Issues download links for model artifacts, which work for whoever has the link.","severity":"medium","level":"core","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","abuse":"Create the links and download the artifacts on a machine outside.","references":[81]},
{"action":"sagemaker:CreateHyperParameterTuningJob","tactic":"Privilege Escalation","tacticId":"TA0004","attack":["T1548.005","T1496"],"atlas":["AML.T0050"],"rationale":"Launches many training containers under one passed role: the training-job risk multiplied.","severity":"high","level":"core","origin":"inferred","noisy":false,"passRole":true,"since":"0.1.0","abuse":"Start a job whose trials all run one's own image.","references":[46]},
{"action":"sagemaker:CreateImageVersion","tactic":"Persistence","tacticId":"TA0003","attack":["T1525"],"atlas":["AML.T0010.004"],"rationale":"Publishes a container image that Studio users will launch with their own roles.","severity":"medium","level":"core","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","abuse":"Publish a version with a changed kernel; users pick the latest by default.","references":[81]},
{"action":"sagemaker:CreateJob","tactic":"Resource Development","tacticId":"TA0042","attack":["T1588.007"],"atlas":["AML.T0018.000"],"rationale":"Starts a model-customisation job on chosen data under a passed role.","severity":"medium","level":"core","origin":"inferred","noisy":false,"passRole":true,"since":"0.1.0","abuse":"Start the job on data of one's own and let the result replace the model in use.","references":[81]},
{"action":"sagemaker:CreateLabelingJob","tactic":"Collection","tacticId":"TA0009","attack":["T1548.005"],"atlas":["AML.T0020"],"rationale":"Sends raw data to a workforce of the caller's choosing and runs annotation functions under a passed role.","severity":"medium","level":"extended","origin":"inferred","noisy":false,"passRole":true,"since":"0.1.0","abuse":"Create a job over private pictures for a public workforce.","references":[81]},
{"action":"sagemaker:CreateMlflowTrackingServer","tactic":"Persistence","tacticId":"TA0003","attack":[],"atlas":["AML.T0035"],"rationale":"Launches a tracking server with a passed role over an artifact bucket.","severity":"low","level":"extended","origin":"inferred","noisy":false,"passRole":true,"since":"0.1.0","abuse":"Launch a server over another team's artifact bucket with a role that may read it.","references":[81]},
{"action":"sagemaker:CreateModel","tactic":"Privilege Escalation","tacticId":"TA0004","attack":["T1525","T1548.005"],"atlas":["AML.T0010.003"],"rationale":"Pairs any inference container and weights with a passed role; it runs once an endpoint or a transform job uses it.","severity":"medium","level":"core","origin":"inferred","noisy":false,"passRole":true,"since":"0.1.0","abuse":"Create a model with one's own image and the strongest role, ready for an endpoint.","references":[81]},
{"action":"sagemaker:CreateModelPackage","tactic":"Persistence","tacticId":"TA0003","attack":["T1525"],"atlas":["AML.T0058"],"rationale":"Registers a model, even as approved, that a deployment pipeline may pick up unseen.","severity":"medium","level":"core","origin":"research","noisy":false,"passRole":true,"since":"0.1.0","abuse":"Register a version with the status \\"approved\\" in a group that a pipeline watches.","references":[83]},
{"action":"sagemaker:CreateMonitoringSchedule","tactic":"Persistence","tacticId":"TA0003","attack":["T1053","T1548.005"],"atlas":["AML.T0050"],"rationale":"Schedules recurring containers of the caller's under a passed role, a foothold that comes back by itself.","severity":"high","level":"core","origin":"inferred","noisy":false,"passRole":true,"since":"0.1.0","abuse":"Schedule a container of one's own every hour; it runs again after the attacker's other access is gone.","references":[81]},
{"action":"sagemaker:CreateNotebookInstance","tactic":"Privilege Escalation","tacticId":"TA0004","attack":["T1548.005"],"atlas":["AML.T0008.000"],"rationale":"With a passable role it gives a machine whose start script and terminal hold that role's credentials.","severity":"high","level":"core","origin":"seed","noisy":false,"passRole":true,"since":"0.1.0","abuse":"Create the instance with the strongest role that may be passed, then open it by presigned link or let a lifecycle script send the credentials out.","references":[21,84,10,85,82]},
{"action":"sagemaker:CreateNotebookInstanceLifecycleConfig","tactic":"Persistence","tacticId":"TA0003","attack":["T1037"],"atlas":["AML.T0050"],"rationale":"Stores a script that runs as root at every start of the notebooks it gets attached to.","severity":"medium","level":"core","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","abuse":"Store the script now and attach it later, or let a colleague attach it.","references":[86,87,10]},
{"action":"sagemaker:CreatePartnerApp","tactic":"Persistence","tacticId":"TA0003","attack":[],"atlas":["AML.T0010.001"],"rationale":"Deploys third-party software with a passed role from a list of partners.","severity":"low","level":"extended","origin":"inferred","noisy":false,"passRole":true,"since":"0.1.0","abuse":"Deploy an application with a role that reaches more than it needs.","references":[81]},
{"action":"sagemaker:CreatePartnerAppPresignedUrl","tactic":"Initial Access","tacticId":"TA0001","attack":["T1078.004"],"atlas":["AML.T0012"],"rationale":"Mints a browser login to a partner application with the data in it.","severity":"high","level":"core","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","abuse":"Create the link and open the application in a browser of one's own.","references":[81]},
{"action":"sagemaker:CreatePipeline","tactic":"Persistence","tacticId":"TA0003","attack":["T1548.005"],"atlas":["AML.T0050"],"rationale":"Defines a pipeline whose steps run containers under a passed role; starting it is a further permission.","severity":"medium","level":"core","origin":"research","noisy":false,"passRole":true,"since":"0.1.0","abuse":"Define one step that runs an image of one's own, and start it when somebody else starts pipelines.","references":[82]},
{"action":"sagemaker:CreatePresignedDomainUrl","tactic":"Initial Access","tacticId":"TA0001","attack":["T1078.004"],"atlas":["AML.T0012"],"rationale":"Mints a browser login to another person's Studio profile; the session runs with that profile's execution role, and no role has to be passed.","severity":"critical","level":"core","origin":"seed","noisy":false,"passRole":false,"since":"0.1.0","abuse":"Ask for the link with another person's profile name and open it; notebooks, terminal and credentials are that profile's.","references":[21,46]},
{"action":"sagemaker:CreatePresignedMlflowAppUrl","tactic":"Initial Access","tacticId":"TA0001","attack":["T1078.004"],"atlas":["AML.T0012"],"rationale":"Mints a browser login to an MLflow app with its models and their artifacts.","severity":"high","level":"core","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","abuse":"Create the link and take models and their artifacts from the web interface.","references":[81]},
{"action":"sagemaker:CreatePresignedMlflowTrackingServerUrl","tactic":"Initial Access","tacticId":"TA0001","attack":["T1078.004"],"atlas":["AML.T0012"],"rationale":"Mints a browser login to an MLflow tracking server, where experiments can be read and registered models replaced.","severity":"high","level":"core","origin":"research","noisy":false,"passRole":false,"since":"0.1.0","abuse":"Create the link, open the server, and replace the file of a registered model.","references":[46]},
{"action":"sagemaker:CreatePresignedNotebookInstanceUrl","tactic":"Initial Access","tacticId":"TA0001","attack":["T1078.004"],"atlas":["AML.T0012"],"rationale":"Opens an existing notebook in the browser, terminal included, with the notebook's role; no role has to be passed.","severity":"critical","level":"core","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","abuse":"Ask for the link to a running notebook, open its terminal and read the role's credentials.","references":[88,10,89,46]},
{"action":"sagemaker:CreateProcessingJob","tactic":"Privilege Escalation","tacticId":"TA0004","attack":["T1548.005","T1610"],"atlas":["AML.T0050"],"rationale":"Runs any container under a passed role over chosen data, in a job type that is watched less than training.","severity":"high","level":"core","origin":"inferred","noisy":false,"passRole":true,"since":"0.1.0","abuse":"Give a public image a command line that copies S3 data or prints credentials, with the strongest role that may be passed.","references":[90,10,46,82]},
{"action":"sagemaker:CreateReservedCapacity","tactic":"Impact","tacticId":"TA0040","attack":["T1496"],"atlas":["AML.T0034"],"rationale":"Commits the account to costly training capacity for a fixed term.","severity":"high","level":"core","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","abuse":"Order the longest term of the dearest instance type.","references":[81]},
{"action":"sagemaker:CreateSpace","tactic":"Persistence","tacticId":"TA0003","attack":[],"atlas":["AML.T0008.000"],"rationale":"Creates a workspace, shared or in another profile's name, that opens with that profile's role.","severity":"medium","level":"extended","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","abuse":"Create a space in a colleague's name and open it.","references":[81]},
{"action":"sagemaker:CreateStudioLifecycleConfig","tactic":"Persistence","tacticId":"TA0003","attack":["T1037"],"atlas":["AML.T0050"],"rationale":"Stores a script that runs when users open Studio apps, once a domain or profile names it.","severity":"medium","level":"core","origin":"research","noisy":false,"passRole":false,"since":"0.1.0","abuse":"Store a script that sends credentials out, and name it in a profile's settings.","references":[91]},
{"action":"sagemaker:CreateTrainingJob","tactic":"Privilege Escalation","tacticId":"TA0004","attack":["T1548.005","T1610"],"atlas":["AML.T0020"],"rationale":"Runs any container under a passed role with access to training data, and is the place where that data gets poisoned.","severity":"high","level":"core","origin":"seed","noisy":false,"passRole":true,"since":"0.1.0","abuse":"Name an image of one's own, the strongest role that may be passed, and an output bucket; the container does the rest.","references":[21,92,10,82]},
{"action":"sagemaker:CreateTrainingPlan","tactic":"Impact","tacticId":"TA0040","attack":["T1496"],"atlas":["AML.T0034"],"rationale":"Buys accelerated capacity for a fixed term, billed up front.","severity":"high","level":"core","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","abuse":"Buy a plan for the next months, which is charged before it is used.","references":[81]},
{"action":"sagemaker:CreateUserProfile","tactic":"Persistence","tacticId":"TA0003","attack":["T1136.003"],"atlas":["AML.T0012"],"rationale":"Adds a Studio identity that inherits or is given an execution role, a lasting door into the domain.","severity":"medium","level":"core","origin":"seed","noisy":false,"passRole":true,"since":"0.1.0","abuse":"Create a profile with a role of its own choice in the domain that everybody uses.","references":[21,46]},
{"action":"sagemaker:CreateWorkforce","tactic":"Persistence","tacticId":"TA0003","attack":["T1484.002"],"atlas":["AML.T0012"],"rationale":"Binds an identity provider of the attacker's choosing to the labelling portals, through which outsiders view task data.","severity":"medium","level":"core","origin":"seed","noisy":false,"passRole":false,"since":"0.1.0","abuse":"Create the workforce with an identity provider of one's own and give it a labelling job.","references":[21]},
{"action":"sagemaker:CreateWorkteam","tactic":"Persistence","tacticId":"TA0003","attack":[],"atlas":["AML.T0012"],"rationale":"Adds people who can open labelling tasks and see the raw data in them.","severity":"medium","level":"extended","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","abuse":"Create a team with outside members and assign it to labelling jobs.","references":[81]},
{"action":"sagemaker:DeleteEndpoint","tactic":"Impact","tacticId":"TA0040","attack":["T1489"],"atlas":["AML.T0029"],"rationale":"Takes production inference offline at once, for every caller of the endpoint.","severity":"medium","level":"extended","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","abuse":"Delete the endpoint at the hour when it is called most.","references":[81]},
{"action":"sagemaker:DeleteModelPackageGroupPolicy","tactic":"Impact","tacticId":"TA0040","attack":[],"atlas":[],"rationale":"Removes a registry group's policy and its restrictions.","severity":"low","level":"extended","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","abuse":"Delete the policy that denied deployments outside production.","references":[81]},
{"action":"sagemaker:DeleteMonitoringSchedule","tactic":"Defense Evasion","tacticId":"TA0005","attack":["T1562.001"],"atlas":["AML.T0031"],"rationale":"Stops the monitoring of drift and quality, so that tampering with a model goes unseen.","severity":"medium","level":"extended","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","abuse":"Delete the schedule before replacing the model that it watches.","references":[81]},
{"action":"sagemaker:DeleteRecord","tactic":"Impact","tacticId":"TA0040","attack":["T1485"],"atlas":["AML.T0059"],"rationale":"Removes feature values, so that single predictions degrade.","severity":"low","level":"extended","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","abuse":"Delete the record of a customer whose next decision is to fall back to a default.","references":[81]},
{"action":"sagemaker:EnableSagemakerServicecatalogPortfolio","tactic":"Persistence","tacticId":"TA0003","attack":[],"atlas":[],"rationale":"Enables project templates that provision roles and pipelines of their own.","severity":"medium","level":"extended","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","abuse":"Enable the templates and start a project whose roles exceed one's own.","references":[81]},
{"action":"sagemaker:ImportHubContent","tactic":"Persistence","tacticId":"TA0003","attack":[],"atlas":["AML.T0058"],"rationale":"Adds models or notebooks to a private hub whose content colleagues trust.","severity":"medium","level":"extended","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","abuse":"Import a notebook that runs a cell of one's own for everybody who opens it.","references":[81]},
{"action":"sagemaker:InvokeEndpoint","tactic":"Collection","tacticId":"TA0009","attack":[],"atlas":["AML.T0040","AML.T0024"],"rationale":"Queries a private model; in volume, its behaviour and traces of its training data can be extracted.","severity":"low","level":"extended","origin":"inferred","noisy":true,"passRole":false,"since":"0.1.0","abuse":"Send many inputs and train a copy on the answers.","references":[81]},
{"action":"sagemaker:InvokeEndpointAsync","tactic":"Collection","tacticId":"TA0009","attack":[],"atlas":["AML.T0040"],"rationale":"Queues inference whose results land in S3, a link in the chain of output hijacking.","severity":"low","level":"core","origin":"research","noisy":true,"passRole":false,"since":"0.1.0","abuse":"Queue requests with an output place that a changed configuration redirects.","references":[83]},
{"action":"sagemaker:PutLineageGroupPolicy","tactic":"Lateral Movement","tacticId":"TA0008","attack":[],"atlas":["AML.T0035"],"rationale":"Shares with other accounts how models came about: data sets, jobs and their locations.","severity":"medium","level":"extended","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","abuse":"Share the group and read from outside which buckets hold the training data.","references":[81]},
{"action":"sagemaker:PutModelPackageGroupPolicy","tactic":"Privilege Escalation","tacticId":"TA0004","attack":["T1098"],"atlas":["AML.T0058"],"rationale":"Writes the resource policy of a registry group, so that an outside account can pull or register model versions.","severity":"high","level":"core","origin":"seed","noisy":false,"passRole":false,"since":"0.1.0","abuse":"Name an outside account, then describe and deploy the model versions from there, or register one in the group.","references":[21,91]},
{"action":"sagemaker:PutRecord","tactic":"Impact","tacticId":"TA0040","attack":["T1565.001"],"atlas":["AML.T0059"],"rationale":"Overwrites online feature values that live predictions consume.","severity":"medium","level":"core","origin":"research","noisy":false,"passRole":false,"since":"0.1.0","abuse":"Set one customer's features to those of a customer who is always approved.","references":[83]},
{"action":"sagemaker:PutResourcePolicy","tactic":"Persistence","tacticId":"TA0003","attack":["T1098"],"atlas":["AML.T0035"],"rationale":"Sets the policy by which hubs, feature groups and cards are shared across accounts.","severity":"high","level":"core","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","abuse":"Name an outside account for a feature group and read its records there.","references":[81]},
{"action":"sagemaker:RegisterDevices","tactic":"Persistence","tacticId":"TA0003","attack":[],"atlas":[],"rationale":"Enrols edge devices that can then receive models.","severity":"low","level":"extended","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","abuse":"Register a device of one's own and receive the fleet's next model.","references":[81]},
{"action":"sagemaker:Search","tactic":"Discovery","tacticId":"TA0007","attack":["T1526"],"atlas":["AML.T0007"],"rationale":"Reveals details, hyperparameters and environment values across SageMaker, even where the describing calls are denied.","severity":"low","level":"core","origin":"research","noisy":true,"passRole":false,"since":"0.1.0","abuse":"Search training jobs for environment values that look like keys.","references":[55,59]},
{"action":"sagemaker:SendPipelineExecutionStepSuccess","tactic":"Defense Evasion","tacticId":"TA0005","attack":[],"atlas":[],"rationale":"Marks a pending approval or callback step as passed, which skips the gate it was meant to be.","severity":"medium","level":"extended","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","abuse":"Find a waiting step's token and answer for the approver.","references":[81]},
{"action":"sagemaker:StartNotebookInstance","tactic":"Execution","tacticId":"TA0002","attack":[],"atlas":[],"rationale":"Boots a notebook, and fires any lifecycle script that was planted before.","severity":"low","level":"core","origin":"research","noisy":false,"passRole":false,"since":"0.1.0","abuse":"Start the stopped notebook to which a script was attached.","references":[86,10]},
{"action":"sagemaker:StartPipelineExecution","tactic":"Execution","tacticId":"TA0002","attack":[],"atlas":["AML.T0050"],"rationale":"Runs a pipeline under its stored role with the caller's parameters; the steps stay what they were.","severity":"low","level":"extended","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","abuse":"Start the pipeline with parameters that point its input at another bucket.","references":[81]},
{"action":"sagemaker:StartSession","tactic":"Lateral Movement","tacticId":"TA0008","attack":["T1021.007"],"atlas":["AML.T0012"],"rationale":"Opens a remote IDE session into a Studio space, with the space's files and role, where remote access is switched on.","severity":"high","level":"core","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","abuse":"Open the session from a local editor and work in the space's terminal.","references":[81]},
{"action":"sagemaker:UpdateCluster","tactic":"Privilege Escalation","tacticId":"TA0004","attack":["T1548.005"],"atlas":["AML.T0050"],"rationale":"Adds instance groups with other roles or start scripts to an existing cluster.","severity":"high","level":"core","origin":"inferred","noisy":false,"passRole":true,"since":"0.1.0","abuse":"Add a small instance group with another start script and a stronger role.","references":[81]},
{"action":"sagemaker:UpdateCodeRepository","tactic":"Persistence","tacticId":"TA0003","attack":[],"atlas":["AML.T0010.001"],"rationale":"Changes the secret that notebooks use for an attached Git repository.","severity":"low","level":"extended","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","abuse":"Swap the secret for one of an account that receives the notebooks' pushes.","references":[81]},
{"action":"sagemaker:UpdateDomain","tactic":"Privilege Escalation","tacticId":"TA0004","attack":["T1037","T1548.005"],"atlas":["AML.T0012"],"rationale":"Changes the default role or start script for the profiles of a domain.","severity":"high","level":"core","origin":"research","noisy":false,"passRole":true,"since":"0.1.0","abuse":"Set a stronger default role, then create or open a profile that has none of its own.","references":[46,91]},
{"action":"sagemaker:UpdateEndpoint","tactic":"Collection","tacticId":"TA0009","attack":["T1119"],"atlas":["AML.T0035"],"rationale":"Moves live traffic to another configuration, so that requests are captured or predictions replaced.","severity":"high","level":"core","origin":"research","noisy":false,"passRole":false,"since":"0.1.0","abuse":"Create a configuration with data capture into another bucket, switch the endpoint to it, and read the traffic.","references":[83]},
{"action":"sagemaker:UpdateInferenceComponent","tactic":"Impact","tacticId":"TA0040","attack":[],"atlas":["AML.T0018"],"rationale":"Changes the container or artifact that serves predictions, under the endpoint that callers know.","severity":"high","level":"core","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","abuse":"Swap the artifact for one that answers wrongly on one chosen input.","references":[81]},
{"action":"sagemaker:UpdateModelPackage","tactic":"Persistence","tacticId":"TA0003","attack":[],"atlas":["AML.T0058"],"rationale":"Flips a registered model's approval, which makes deployment pipelines ship a version that nobody reviewed.","severity":"high","level":"core","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","abuse":"Set the approval status of a tampered version to approved and let the pipeline deploy it.","references":[81]},
{"action":"sagemaker:UpdateNotebookInstance","tactic":"Privilege Escalation","tacticId":"TA0004","attack":["T1548.005","T1037"],"atlas":["AML.T0008.000"],"rationale":"Swaps a notebook's role, code repository or lifecycle script.","severity":"high","level":"core","origin":"inferred","noisy":false,"passRole":true,"since":"0.1.0","abuse":"Stop the notebook, give it another role or script, and start it again.","references":[86,10]},
{"action":"sagemaker:UpdateNotebookInstanceLifecycleConfig","tactic":"Persistence","tacticId":"TA0003","attack":["T1037"],"atlas":["AML.T0050"],"rationale":"Edits a start script that notebooks share, and so runs code as root in each at its next start.","severity":"high","level":"core","origin":"research","noisy":false,"passRole":false,"since":"0.1.0","abuse":"Add a line to the script that fetches and runs code, and wait for the next start.","references":[87]},
{"action":"sagemaker:UpdatePipeline","tactic":"Persistence","tacticId":"TA0003","attack":["T1546"],"atlas":["AML.T0050"],"rationale":"Edits the steps of a trusted pipeline, and so what its next run executes with the pipeline's role.","severity":"high","level":"core","origin":"inferred","noisy":false,"passRole":true,"since":"0.1.0","abuse":"Add a step between two others; the next scheduled run executes it.","references":[81]},
{"action":"sagemaker:UpdateReward","tactic":"Impact","tacticId":"TA0040","attack":[],"atlas":["AML.T0020"],"rationale":"Submits reward scores to a reinforcement job and so steers the model a little.","severity":"low","level":"extended","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","abuse":"Reward one kind of answer until the model prefers it.","references":[81]},
{"action":"sagemaker:UpdateSpace","tactic":"Persistence","tacticId":"TA0003","attack":["T1037"],"atlas":["AML.T0050"],"rationale":"Attaches a lifecycle script or image to an existing workspace, to run when its owner opens it.","severity":"medium","level":"core","origin":"research","noisy":false,"passRole":false,"since":"0.1.0","abuse":"Attach a script to a colleague's space and wait until it is opened.","references":[91]},
{"action":"sagemaker:UpdateUserProfile","tactic":"Privilege Escalation","tacticId":"TA0004","attack":["T1037","T1548.005"],"atlas":["AML.T0012"],"rationale":"Gives somebody's Studio profile another execution role or start script, which runs with their next session.","severity":"high","level":"core","origin":"inferred","noisy":false,"passRole":true,"since":"0.1.0","abuse":"Change the execution role of one's own profile to a stronger one and sign in again.","references":[46,91]},
{"action":"sagemaker:UpdateWorkforce","tactic":"Persistence","tacticId":"TA0003","attack":["T1484.002"],"atlas":["AML.T0012"],"rationale":"Alters the identity provider or the address allow-list of a labelling workforce, so that outsiders get in.","severity":"medium","level":"core","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","abuse":"Change the provider's address, or clear the list of allowed networks.","references":[81]},
{"action":"sagemaker:UpdateWorkteam","tactic":"Persistence","tacticId":"TA0003","attack":[],"atlas":["AML.T0012"],"rationale":"Changes who belongs to a labelling team and sees its tasks.","severity":"medium","level":"extended","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","abuse":"Add a member before the next sensitive task is assigned.","references":[81]}
]},
{"facts":{"prefix":"securityagent","types":[["AgentSpace","arn:*:securityagent:*:*:agent-space/*"],["TargetDomain","arn:*:securityagent:*:*:target-domain/*"]],"keys":["aws:ResourceTag/*","aws:RequestTag/*","aws:TagKeys"],"actions":[
["CreateMembership","Write",[1],[0]],
["CreatePrivateConnection","Write",[],[1,2]],
["StartCodeRemediation","Write",[1],[0]],
["StartPentestJob","Write",[1],[0]],
["VerifyTargetDomain","Write",[3],[0]]
]},"entries":[
{"action":"securityagent:CreateMembership","tactic":"Persistence","tacticId":"TA0003","attack":["T1098"],"atlas":["AML.T0012"],"rationale":"Adds a member with a chosen role who can read findings about weaknesses.","severity":"medium","level":"extended","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","abuse":"Add an outside identity with a role that reads findings.","references":[93]},
{"action":"securityagent:CreatePrivateConnection","tactic":"Lateral Movement","tacticId":"TA0008","attack":[],"atlas":[],"rationale":"Gives the testing agent a path into private networks.","severity":"medium","level":"core","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","abuse":"Connect the agent to a subnet that the tester could not reach.","references":[93]},
{"action":"securityagent:StartCodeRemediation","tactic":"Execution","tacticId":"TA0002","attack":[],"atlas":["AML.T0102"],"rationale":"Has an agent change source code in the name of fixing it.","severity":"medium","level":"extended","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","abuse":"Start a remediation whose change is merged because a security tool proposed it.","references":[93]},
{"action":"securityagent:StartPentestJob","tactic":"Execution","tacticId":"TA0002","attack":[],"atlas":[],"rationale":"Launches offensive tests from a service that targets' defenders trust, against domains that were verified before.","severity":"medium","level":"core","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","abuse":"Start a test of a system that one wants mapped, and read its report.","references":[93]},
{"action":"securityagent:VerifyTargetDomain","tactic":"Resource Development","tacticId":"TA0042","attack":[],"atlas":[],"rationale":"Confirms that a domain may be attacked by the testing agent.","severity":"medium","level":"core","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","abuse":"Verify a domain whose records one can write for a moment.","references":[93]}
]},
{"facts":{"prefix":"textract","types":[],"keys":[],"actions":[["GetDocumentAnalysis","Read",[],[]],["GetLendingAnalysis","Read",[],[]]]},"entries":[
{"action":"textract:GetDocumentAnalysis","tactic":"Collection","tacticId":"TA0009","attack":["T1213"],"atlas":["AML.T0085"],"rationale":"Reads what was extracted from documents, given a job's id.","severity":"low","level":"extended","origin":"inferred","noisy":true,"passRole":false,"since":"0.1.0","abuse":"Take job ids from a log or a queue and read the forms.","references":[94]},
{"action":"textract:GetLendingAnalysis","tactic":"Collection","tacticId":"TA0009","attack":["T1213"],"atlas":["AML.T0085"],"rationale":"Returns incomes, debts and identities out of mortgage paperwork to whoever knows the job's id.","severity":"low","level":"extended","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","abuse":"Ask for the result of an applicant's job and keep the figures.","references":[94]}
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
{"action":"transcribe:GetTranscriptionJob","tactic":"Collection","tacticId":"TA0009","attack":["T1213"],"atlas":["AML.T0085"],"rationale":"Returns a link to a finished transcript, given the job's name.","severity":"low","level":"extended","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","abuse":"List jobs by name, open the link, and read the call.","references":[95]},
{"action":"transcribe:StartMedicalScribeJob","tactic":"Collection","tacticId":"TA0009","attack":[],"atlas":["AML.T0036"],"rationale":"Turns recorded conversations between patients and clinicians into notes in a bucket of the caller's choosing, under a passed role.","severity":"low","level":"extended","origin":"inferred","noisy":false,"passRole":true,"since":"0.1.0","abuse":"Run the job over recordings and read the notes instead of listening.","references":[95]},
{"action":"transcribe:StartTranscriptionJob","tactic":"Collection","tacticId":"TA0009","attack":[],"atlas":["AML.T0036"],"rationale":"Turns recordings into text, and can write it to another bucket under a passed role.","severity":"low","level":"extended","origin":"inferred","noisy":true,"passRole":true,"since":"0.1.0","abuse":"Transcribe private recordings into a bucket that one can read.","references":[95]}
]},
{"facts":{"prefix":"transform-custom","types":[["package","arn:*:transform-custom:*:*:package/*"]],"keys":["aws:ResourceTag/*"],"actions":[["ExecuteTransformation","Write",[1],[0]],["ShareTransformationPackage","Write",[1],[0]]]},"entries":[
{"action":"transform-custom:ExecuteTransformation","tactic":"Execution","tacticId":"TA0002","attack":[],"atlas":["AML.T0102"],"rationale":"Runs agent-driven code changes over the repositories that the caller names.","severity":"medium","level":"extended","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","abuse":"Run a transformation that adds a dependency of one's own to many repositories.","references":[96]},
{"action":"transform-custom:ShareTransformationPackage","tactic":"Exfiltration","tacticId":"TA0010","attack":[],"atlas":["AML.T0025"],"rationale":"Shares packages of code-changing instructions with other accounts or organisations.","severity":"medium","level":"extended","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","abuse":"Share a package with an account of one's own and read how the code base is built.","references":[96]}
]},
{"facts":{"prefix":"transform","types":[["connector","arn:*:transform:*:*:connector/*/*"]],"keys":["aws:ResourceTag/*"],"actions":[["AssociateConnectorResource","Write",[1],[0]],["PutAgentRuntimeConfiguration","Write",[],[]]]},"entries":[
{"action":"transform:AssociateConnectorResource","tactic":"Persistence","tacticId":"TA0003","attack":[],"atlas":["AML.T0110"],"rationale":"Binds an account to a connector of a transformation workspace, which then reads in it.","severity":"medium","level":"extended","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","abuse":"Bind the account to a workspace of one's own and let it take inventory.","references":[97]},
{"action":"transform:PutAgentRuntimeConfiguration","tactic":"Persistence","tacticId":"TA0003","attack":[],"atlas":["AML.T0081"],"rationale":"Sets the configuration with which transformation agents run.","severity":"medium","level":"extended","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","abuse":"Set an option that lets the agents act without asking.","references":[97]}
]},
{"facts":{"prefix":"translate","types":[["terminology","arn:*:translate:*:*:terminology/*"],["parallel-data","arn:*:translate:*:*:parallel-data/*"]],"keys":["aws:RequestTag/*","aws:ResourceTag/*","aws:TagKeys"],"actions":[["ImportTerminology","Write",[0],[0,1,2]],["StartTextTranslationJob","Write",[2,0],[1]]]},"entries":[
{"action":"translate:ImportTerminology","tactic":"Impact","tacticId":"TA0040","attack":["T1565.001"],"atlas":["AML.T0059"],"rationale":"Overwrites glossary terms, so that translations say something else.","severity":"low","level":"extended","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","abuse":"Have a product's name or a legal term translated as its opposite.","references":[98]},
{"action":"translate:StartTextTranslationJob","tactic":"Collection","tacticId":"TA0009","attack":[],"atlas":["AML.T0036"],"rationale":"Reads and writes documents in bulk under a passed role.","severity":"low","level":"extended","origin":"inferred","noisy":false,"passRole":true,"since":"0.1.0","abuse":"Translate a private folder into a bucket that one can read.","references":[98]}
]},
{"facts":{"prefix":"user-subscriptions","types":[],"keys":["user-subscriptions:CreateForSelf"],"actions":[["CreateClaim","Write",[],[0]],["SetOverageConfig","Write",[],[]]]},"entries":[
{"action":"user-subscriptions:CreateClaim","tactic":"Impact","tacticId":"TA0040","attack":[],"atlas":["AML.T0034"],"rationale":"Buys assistant seats for users of the caller's choosing.","severity":"low","level":"extended","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","abuse":"Claim seats for many users at once.","references":[99]},
{"action":"user-subscriptions:SetOverageConfig","tactic":"Impact","tacticId":"TA0040","attack":[],"atlas":["AML.T0034"],"rationale":"Switches on paid overage for AI subscriptions across users.","severity":"medium","level":"extended","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","abuse":"Switch overage on and let automated use run through the night.","references":[99]}
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
{"action":"wisdom:CreateContent","tactic":"Impact","tacticId":"TA0040","attack":["T1565.001"],"atlas":["AML.T0070"],"rationale":"Adds articles that the contact centre's assistant quotes as fact.","severity":"medium","level":"extended","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","abuse":"Add an article that tells agents to give refunds without a check.","references":[100]},
{"action":"wisdom:DeleteAIGuardrail","tactic":"Defense Evasion","tacticId":"TA0005","attack":["T1562.001"],"atlas":["AML.T0054"],"rationale":"Removes the guardrail from a contact centre's AI.","severity":"high","level":"core","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","abuse":"Delete the guardrail version that the assistant names, and let customers' chats run without.","references":[100]},
{"action":"wisdom:UpdateAIAgent","tactic":"Persistence","tacticId":"TA0003","attack":[],"atlas":["AML.T0081"],"rationale":"Changes the tools and prompts of a contact centre's AI agent.","severity":"high","level":"core","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","abuse":"Add a tool to the agent that answers customers, or take one's questions out of its limits.","references":[100]},
{"action":"wisdom:UpdateAIGuardrail","tactic":"Defense Evasion","tacticId":"TA0005","attack":["T1562.001"],"atlas":["AML.T0054"],"rationale":"Loosens the guardrail of a contact centre's AI while it stays attached.","severity":"high","level":"core","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","abuse":"Switch one filter off at a time; the agent shows the same guardrail as before.","references":[100]},
{"action":"wisdom:UpdateAIPrompt","tactic":"Persistence","tacticId":"TA0003","attack":[],"atlas":["AML.T0051"],"rationale":"Rewrites the prompts behind agent assistance and self-service in a contact centre.","severity":"high","level":"core","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","abuse":"Add a sentence that sends callers to a number or page of one's own.","references":[100]},
{"action":"wisdom:UpdateAssistantAIAgent","tactic":"Persistence","tacticId":"TA0003","attack":[],"atlas":["AML.T0081"],"rationale":"Sets which AI agent an assistant uses by default, a switch to one that was prepared before.","severity":"medium","level":"core","origin":"inferred","noisy":false,"passRole":false,"since":"0.1.0","abuse":"Prepare an agent version of one's own and set it as the default.","references":[100]}
]}
]}`;

// EXTERNAL MODULE: ./build/catalog/tactics.js
var tactics = __webpack_require__(9306);
;// CONCATENATED MODULE: ./build/catalog/load.js




/** The documentation page and anchor of an action, as GitHub makes anchors from headings. */
function pageOf(action) {
    const service = action.slice(0, action.indexOf(':')).toLowerCase();
    return `docs/catalog/${service}.md#${action.toLowerCase().replaceAll(':', '')}`;
}
/** The catalog that stored text stands for. Takes the parsed objects over and writes into them. */
function decodeCatalog(stored) {
    const entries = [];
    for (const { facts, entries: own } of stored.services) {
        own.forEach((judgement, index) => {
            const action = facts.actions[index];
            if (!action)
                throw new Error(`generated/catalog.ts has no facts for ${judgement.action}: run npm run generate`);
            // Written into the parsed objects, which nobody else holds: copying 400 of them costs more than reading them.
            entries.push(Object.assign(judgement, (0,catalog_facts/* decodeFacts */.a)(facts, action), {
                service: facts.prefix,
                references: judgement.references.map((reference) => stored.references[reference] ?? ''),
                page: pageOf(judgement.action),
            }));
        });
    }
    return (0,catalog.makeCatalog)({ version: stored.version, attack: tactics/* attackVersion */.z_, atlas: tactics/* atlasVersion */._A, iamData: stored.iamData }, entries);
}
let loaded;
/** The catalog that ships with the program: core and extended entries. Read once, from memory. */
function loadCatalog() {
    if (loaded)
        return loaded;
    const stored = JSON.parse(catalogJson);
    loaded = decodeCatalog(stored);
    return loaded;
}


/***/ }),

/***/ 9306:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SH: () => (/* binding */ tactics),
/* harmony export */   _A: () => (/* binding */ atlasVersion),
/* harmony export */   dj: () => (/* binding */ laterNameOf),
/* harmony export */   we: () => (/* binding */ tacticNamed),
/* harmony export */   z_: () => (/* binding */ attackVersion)
/* harmony export */ });
/* unused harmony export newerTactic */
/** The version of ATT&CK whose names and ids the catalog uses. */
const attackVersion = '18.1';
/** The version of MITRE ATLAS whose technique ids the catalog uses. */
const atlasVersion = '5.6.0';
/**
 * All tactics of the pinned version, in the matrix's order. Version 19 split Defense Evasion: what weakens a control, a log or a
 * policy is Defense Impairment; what only goes past it unseen is Stealth, which kept the id.
 */
const tactics = [
    { name: 'Reconnaissance', id: 'TA0043', inV19: [] },
    { name: 'Resource Development', id: 'TA0042', inV19: [] },
    { name: 'Initial Access', id: 'TA0001', inV19: [] },
    { name: 'Execution', id: 'TA0002', inV19: [] },
    { name: 'Persistence', id: 'TA0003', inV19: [] },
    { name: 'Privilege Escalation', id: 'TA0004', inV19: [] },
    {
        name: 'Defense Evasion',
        id: 'TA0005',
        inV19: [
            { name: 'Defense Impairment', id: 'TA0112' },
            { name: 'Stealth', id: 'TA0005' },
        ],
    },
    { name: 'Credential Access', id: 'TA0006', inV19: [] },
    { name: 'Discovery', id: 'TA0007', inV19: [] },
    { name: 'Lateral Movement', id: 'TA0008', inV19: [] },
    { name: 'Collection', id: 'TA0009', inV19: [] },
    { name: 'Command and Control', id: 'TA0011', inV19: [] },
    { name: 'Exfiltration', id: 'TA0010', inV19: [] },
    { name: 'Impact', id: 'TA0040', inV19: [] },
];
const byName = new Map(tactics.map((tactic) => [tactic.name.toLowerCase(), tactic]));
const newer = new Map(tactics.flatMap((tactic) => tactic.inV19.map((later) => [later.name.toLowerCase(), { tactic, later }])));
/** The tactic of a name, in any case; names of version 19 are taken, too, and lead to their tactic in the pinned version. */
function tacticNamed(name) {
    const key = name.trim().toLowerCase();
    return byName.get(key) ?? newer.get(key)?.tactic;
}
/** The name of version 19 that a text is, or undefined when it is none or is the pinned version's. */
function laterNameOf(name) {
    return newer.get(name.trim().toLowerCase())?.later;
}
/** What version 19 calls an entry's tactic. */
function newerTactic(entry) {
    const tactic = tacticNamed(entry.tactic) ?? { name: entry.tactic, id: '', inV19: [] };
    return tactic.inV19.find(({ name }) => name === entry.tacticV19) ?? tactic.inV19[0] ?? tactic;
}


/***/ })

};
