export const id = 578;
export const ids = [578];
export const modules = {

/***/ 9139:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ adviceFor)
/* harmony export */ });
/* unused harmony export coverByBeginnings */
/* harmony import */ var _entry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8427);
/* harmony import */ var _pattern_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8805);


/** The ends of a name's words: `ListTags` may be cut after `List` and `ListTags`. */
function wordEnds(name) {
    const ends = [];
    for (let i = 1; i < name.length; i++) {
        const isUpper = /[A-Z]/.test(name.charAt(i));
        const startsWord = isUpper && (/[a-z0-9]/.test(name.charAt(i - 1)) || /[a-z]/.test(name.charAt(i + 1)));
        if (startsWord)
            ends.push(i);
    }
    ends.push(name.length);
    return ends;
}
/**
 * The fewest patterns of the form `Words*` (or whole names) that match all of `wanted` and none of `others`: every wanted name
 * takes its shortest beginning, cut between words, that none of the others has.
 */
function coverByBeginnings(wanted, others) {
    const lowerOthers = others.map((name) => name.toLowerCase()).sort(_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n6);
    const lowerWanted = wanted.map((name) => name.toLowerCase()).sort(_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n6);
    const patterns = new Set();
    for (const name of wanted) {
        const beginning = wordEnds(name)
            .map((end) => name.slice(0, end))
            .find((text) => countWithBeginning(lowerOthers, text.toLowerCase()) === 0);
        const covers = beginning === undefined ? 0 : countWithBeginning(lowerWanted, beginning.toLowerCase());
        patterns.add(covers > 1 ? `${beginning}*` : name);
    }
    // `UpdateDevice*` takes in `UpdateDevices`, whose own words end elsewhere.
    const beginnings = [...patterns].filter((pattern) => pattern.endsWith('*')).map((pattern) => pattern.slice(0, -1));
    const isCovered = (pattern) => beginnings.some((text) => pattern !== `${text}*` && pattern.toLowerCase().startsWith(text.toLowerCase()));
    return [...patterns]
        .filter((pattern) => !isCovered(pattern))
        .sort((a, b) => a.length - b.length || (0,_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n6)(a, b));
}
/** How many of the sorted names begin with a text. */
function countWithBeginning(sorted, beginning) {
    const from = lowerBound(sorted, beginning);
    let count = 0;
    while (sorted[from + count]?.startsWith(beginning))
        count++;
    return count;
}
function lowerBound(sorted, text) {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((sorted[middle] ?? '') < text)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}
/**
 * Least-privilege advice for one wildcard of one AI service, such as `bedrock:*` or `sagemaker:Create*`: computed from the list of
 * IAM's actions, so that it keeps everything the wildcard gives today but the catalog's entries. Undefined when the text is no
 * pattern of a covered service, or reaches nothing sensitive.
 */
function adviceFor(pattern, catalog, facts) {
    const colon = pattern.indexOf(':');
    const prefix = pattern.slice(0, Math.max(colon, 0)).toLowerCase();
    const actions = facts.actionsOf(prefix);
    if (actions.length === 0)
        return undefined;
    const reached = actions.filter((action) => (0,_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .matchesPattern */ .MT)(pattern, action));
    const dropped = reached.flatMap((action) => catalog.find(action) ?? []).sort(_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .compareEntries */ .wD);
    if (dropped.length === 0)
        return undefined;
    const sensitive = new Set(dropped.map((entry) => entry.action));
    const wanted = reached.filter((action) => !sensitive.has(action));
    const keepNames = new Set(wanted);
    const plain = (action) => action.slice(prefix.length + 1);
    const keep = coverByBeginnings(wanted.map(plain), actions.filter((action) => !keepNames.has(action)).map(plain));
    return { pattern, keep: keep.map((name) => `${prefix}:${name}`), kept: wanted.length, dropped };
}


/***/ }),

/***/ 8784:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $: () => (/* binding */ loadCombinations)
});

;// CONCATENATED MODULE: ./build/catalog/generated/combinations.js
// Written by "npm run generate". Do not edit.
const combinationsJson = `[
{"id":"ac-browser-existing","title":"use an existing cloud browser's role and logins","gives":"The role of a browser that exists already, and the sites that it is signed in to.","steps":["Start a session of a browser that has an execution role or a saved profile.","Connect to its automation stream.","Drive it to the metadata address or to the signed-in sites and read what comes back."],"allOf":["bedrock-agentcore:StartBrowserSession","bedrock-agentcore:ConnectBrowserAutomationStream"],"helpful":[],"needsExistingResource":true,"severity":"critical","tactics":[{"name":"Privilege Escalation","id":"TA0004"},{"name":"Credential Access","id":"TA0006"}],"origin":"research","references":["https://github.com/prowler-cloud/prowler/blob/master/prowler/providers/aws/services/iam/lib/privilege_escalation.py","https://www.beyondtrust.com/blog/entry/aws-agentcore-privilege-escalation"]},
{"id":"ac-browser-new","title":"take another role's credentials through a new cloud browser","gives":"The credentials of any role that may be passed to Bedrock AgentCore, fetched through a cloud browser.","steps":["Create a browser with the stronger role.","Start a session and connect to its automation stream.","Make it read the role's credentials from the metadata service."],"allOf":["iam:PassRole","bedrock-agentcore:CreateBrowser","bedrock-agentcore:StartBrowserSession","bedrock-agentcore:ConnectBrowserAutomationStream"],"helpful":[],"passRoleService":"bedrock-agentcore.amazonaws.com","needsExistingResource":false,"severity":"critical","tactics":[{"name":"Privilege Escalation","id":"TA0004"},{"name":"Credential Access","id":"TA0006"}],"origin":"research","references":["https://github.com/prowler-cloud/prowler/blob/master/prowler/providers/aws/services/iam/lib/privilege_escalation.py"]},
{"id":"ac-harness-new","title":"run commands as another role through a new agent harness","gives":"Shell commands with a passed role, through the managed form of agent that policies about runtimes overlook.","steps":["Create a harness with the stronger role; it brings a runtime, an endpoint and an identity along.","Look up the runtime behind it.","Run commands in the runtime and read the role's credentials."],"allOf":["iam:PassRole","bedrock-agentcore:CreateHarness","bedrock-agentcore:CreateAgentRuntime","bedrock-agentcore:CreateAgentRuntimeEndpoint","bedrock-agentcore:CreateWorkloadIdentity","bedrock-agentcore:GetAgentRuntime","bedrock-agentcore:InvokeAgentRuntimeCommand"],"helpful":[],"passRoleService":"bedrock-agentcore.amazonaws.com","needsExistingResource":false,"severity":"critical","tactics":[{"name":"Privilege Escalation","id":"TA0004"},{"name":"Execution","id":"TA0002"}],"origin":"research","references":["https://github.com/prowler-cloud/prowler/blob/master/prowler/providers/aws/services/iam/lib/privilege_escalation.py"]},
{"id":"ac-interpreter-existing","title":"run code as the role of an existing code interpreter","gives":"The credentials of a role that an interpreter has already; no role has to be passed.","steps":["Find an interpreter that has an execution role.","Start a session in it.","Run code that reads the role's credentials from the microVM's metadata service."],"allOf":["bedrock-agentcore:StartCodeInterpreterSession","bedrock-agentcore:InvokeCodeInterpreter"],"helpful":[],"needsExistingResource":true,"severity":"critical","tactics":[{"name":"Privilege Escalation","id":"TA0004"},{"name":"Execution","id":"TA0002"}],"origin":"sonrai","references":["https://sonraisecurity.com/blog/aws-agentcore-privilege-escalation-bedrock-scp-fix/","https://github.com/DataDog/pathfinding.cloud/blob/main/data/paths/bedrock/bedrock-002.yaml","https://github.com/prowler-cloud/prowler/blob/master/prowler/providers/aws/services/iam/lib/privilege_escalation.py"]},
{"id":"ac-interpreter-new","title":"run code as another role through a new code interpreter","gives":"Code execution with the credentials of any role that may be passed to Bedrock AgentCore.","steps":["Create a code interpreter with the stronger role.","Start a session in it.","Run code that reads the role's credentials from the microVM's metadata service."],"allOf":["iam:PassRole","bedrock-agentcore:CreateCodeInterpreter","bedrock-agentcore:StartCodeInterpreterSession","bedrock-agentcore:InvokeCodeInterpreter"],"helpful":[],"passRoleService":"bedrock-agentcore.amazonaws.com","needsExistingResource":false,"severity":"critical","tactics":[{"name":"Privilege Escalation","id":"TA0004"},{"name":"Execution","id":"TA0002"}],"origin":"sonrai","references":["https://sonraisecurity.com/blog/aws-agentcore-privilege-escalation-bedrock-scp-fix/","https://github.com/DataDog/pathfinding.cloud/blob/main/data/paths/bedrock/bedrock-001.yaml","https://github.com/prowler-cloud/prowler/blob/master/prowler/providers/aws/services/iam/lib/privilege_escalation.py"]},
{"id":"ac-runtime-new","title":"run commands as another role through a new agent runtime","gives":"Shell commands with the credentials of any role that may be passed to Bedrock AgentCore.","steps":["Create an agent runtime from any container, with the stronger role.","Give it an endpoint and a workload identity.","Run commands in its microVM and read the role's credentials."],"allOf":["iam:PassRole","bedrock-agentcore:CreateAgentRuntime","bedrock-agentcore:CreateAgentRuntimeEndpoint","bedrock-agentcore:CreateWorkloadIdentity","bedrock-agentcore:InvokeAgentRuntimeCommand"],"helpful":[],"passRoleService":"bedrock-agentcore.amazonaws.com","needsExistingResource":false,"severity":"critical","tactics":[{"name":"Privilege Escalation","id":"TA0004"},{"name":"Execution","id":"TA0002"}],"origin":"research","references":["https://github.com/prowler-cloud/prowler/blob/master/prowler/providers/aws/services/iam/lib/privilege_escalation.py"]},
{"id":"ac-runtime-update","title":"run code as another role behind a live agent","gives":"Code of the attacker's choice behind an agent that applications trust, under a passed role.","steps":["Update an agent runtime to the attacker's image, or to a stronger role.","Invoke it, or wait for its users.","Their requests and the role's reach belong to the attacker."],"allOf":["iam:PassRole","bedrock-agentcore:UpdateAgentRuntime","bedrock-agentcore:InvokeAgentRuntime"],"helpful":[],"passRoleService":"bedrock-agentcore.amazonaws.com","needsExistingResource":false,"severity":"high","tactics":[{"name":"Privilege Escalation","id":"TA0004"},{"name":"Persistence","id":"TA0003"}],"origin":"inferred","references":[]},
{"id":"ac-vault","title":"take other users' OAuth tokens from the token vault","gives":"OAuth tokens for the SaaS accounts of any user whose id is known.","steps":["Ask for a workload access token with the victim's user id; nothing proves that the user is present.","Exchange it for the OAuth token that the vault keeps for that user.","Call the third-party service as the victim."],"allOf":["bedrock-agentcore:GetWorkloadAccessTokenForUserId","bedrock-agentcore:GetResourceOauth2Token"],"helpful":[],"needsExistingResource":true,"severity":"critical","tactics":[{"name":"Credential Access","id":"TA0006"},{"name":"Lateral Movement","id":"TA0008"}],"origin":"inferred","references":[]},
{"id":"ac-vault-apikey","title":"read agents' API keys from the token vault","gives":"The third-party API keys that agents use, in plain text.","steps":["Get a workload access token of an agent identity.","Exchange it for the API keys in the token vault.","Use the keys from anywhere, outside AWS and its logs."],"allOf":["bedrock-agentcore:GetWorkloadAccessToken","bedrock-agentcore:GetResourceApiKey"],"helpful":[],"needsExistingResource":true,"severity":"critical","tactics":[{"name":"Credential Access","id":"TA0006"}],"origin":"inferred","references":[]},
{"id":"br-agent-hijack","title":"rewrite what an existing agent does for its users","gives":"Control of an agent that applications trust, with the role that it has already.","steps":["Rewrite the agent's instructions, model or guardrail.","Prepare it, so that the draft becomes live.","Its next users talk to the attacker's version."],"allOf":["bedrock:UpdateAgent","bedrock:PrepareAgent"],"helpful":["iam:PassRole","bedrock:UpdateAgentAlias"],"passRoleService":"bedrock.amazonaws.com","needsExistingResource":true,"severity":"high","tactics":[{"name":"Persistence","id":"TA0003"},{"name":"Execution","id":"TA0002"}],"origin":"research","references":["https://github.com/elastic/detection-rules/blob/main/rules/integrations/aws/persistence_bedrock_agent_or_action_group_manipulation.toml"]},
{"id":"br-agent-lambda","title":"run code as the role of an agent's tool","gives":"Code execution with the role of the function behind an agent's tool, triggered by a harmless-looking prompt.","steps":["Replace the code of a function that an agent's action group calls.","Ask the agent something that makes it use the tool.","The code runs with the function's role and sees the conversation's parameters."],"allOf":["lambda:UpdateFunctionCode","bedrock:InvokeAgent"],"helpful":[],"needsExistingResource":true,"severity":"high","tactics":[{"name":"Privilege Escalation","id":"TA0004"},{"name":"Execution","id":"TA0002"}],"origin":"research","references":["https://github.com/HackTricks-wiki/hacktricks-cloud/blob/master/src/pentesting-cloud/aws-security/aws-privilege-escalation/aws-bedrock-privesc/README.md"]},
{"id":"br-agent-new","title":"act as another role through a new agent","gives":"An agent that acts with a passed role on the attacker's instructions.","steps":["Create an agent with the stronger role and instructions of one's own.","Give it an action group backed by a function or schema of the attacker.","Prepare it and invoke it: its tools act with the role."],"allOf":["iam:PassRole","bedrock:CreateAgent","bedrock:CreateAgentActionGroup","bedrock:PrepareAgent","bedrock:InvokeAgent"],"helpful":["bedrock:CreateAgentAlias","lambda:AddPermission"],"passRoleService":"bedrock.amazonaws.com","needsExistingResource":false,"severity":"high","tactics":[{"name":"Privilege Escalation","id":"TA0004"},{"name":"Execution","id":"TA0002"}],"origin":"research","references":["https://github.com/elastic/detection-rules/blob/main/rules/integrations/aws/persistence_bedrock_agent_created.toml","https://github.com/elastic/detection-rules/blob/main/rules/integrations/aws/persistence_bedrock_agent_or_action_group_manipulation.toml"]},
{"id":"br-apikey","title":"make a long-lived key for Bedrock and use it from anywhere","gives":"A static key that works without IAM credentials, from anywhere, for up to as long as its lifetime was set.","steps":["Create a Bedrock service-specific credential for an IAM user.","Keep the key: it survives the rotation of access keys and the end of sessions.","Call Bedrock with it as a bearer token."],"allOf":["iam:CreateServiceSpecificCredential","bedrock:CallWithBearerToken"],"helpful":["iam:CreateUser","iam:AttachUserPolicy"],"needsExistingResource":true,"severity":"critical","tactics":[{"name":"Persistence","id":"TA0003"},{"name":"Credential Access","id":"TA0006"}],"origin":"sonrai","references":["https://sonraisecurity.com/blog/cracks-in-the-bedrock/","https://github.com/aws-samples/service-control-policy-examples/tree/main/Service-specific-controls/Amazon-Bedrock"]},
{"id":"br-batch-exfil","title":"move data between buckets as another role through batch inference","gives":"Moves data between buckets under a passed role, dressed as batch inference.","steps":["Point a batch inference job's input at data that only the stronger role may read.","Pass that role and choose the output bucket.","Read the inputs back from the output records."],"allOf":["iam:PassRole","bedrock:CreateModelInvocationJob"],"helpful":[],"passRoleService":"bedrock.amazonaws.com","needsExistingResource":false,"severity":"medium","tactics":[{"name":"Collection","id":"TA0009"},{"name":"Exfiltration","id":"TA0010"}],"origin":"inferred","references":[]},
{"id":"br-customise","title":"tune a model on data that only another role may read","gives":"A model that has memorised private data, or that carries a backdoor.","steps":["Start a customisation job whose training data only the stronger role may read, or is poisoned.","Pass that role.","Deploy the model and draw the data out of it, or wait for others to use it."],"allOf":["iam:PassRole","bedrock:CreateModelCustomizationJob"],"helpful":["bedrock:CreateCustomModelDeployment"],"passRoleService":"bedrock.amazonaws.com","needsExistingResource":false,"severity":"high","tactics":[{"name":"Collection","id":"TA0009"},{"name":"Resource Development","id":"TA0042"}],"origin":"inferred","references":[]},
{"id":"br-flow","title":"read and call what another role may through a new flow","gives":"Reads and calls whatever a passed role may: functions, buckets, knowledge bases.","steps":["Define a flow with nodes for the wanted data and functions, and pass the stronger role.","Prepare the flow.","Invoke it and read the results from its answer."],"allOf":["iam:PassRole","bedrock:CreateFlow","bedrock:PrepareFlow","bedrock:InvokeFlow"],"helpful":[],"passRoleService":"bedrock.amazonaws.com","needsExistingResource":false,"severity":"medium","tactics":[{"name":"Privilege Escalation","id":"TA0004"},{"name":"Collection","id":"TA0009"}],"origin":"inferred","references":[]},
{"id":"br-import","title":"serve weights of one's own as a model of the account","gives":"A model of the attacker's making among the account's own ones.","steps":["Put tampered weights into a bucket that the passed role may read.","Import them with that role.","Let applications call the model under a plausible name."],"allOf":["iam:PassRole","bedrock:CreateModelImportJob"],"helpful":["bedrock:CreateCustomModelDeployment"],"passRoleService":"bedrock.amazonaws.com","needsExistingResource":false,"severity":"high","tactics":[{"name":"Persistence","id":"TA0003"},{"name":"Resource Development","id":"TA0042"}],"origin":"research","references":["https://github.com/elastic/detection-rules/blob/main/rules/integrations/aws/persistence_bedrock_untrusted_model_imported_or_marketplace_endpoint_registered.toml"]},
{"id":"br-kb-exfil","title":"ask a knowledge base for documents that only another role may read","gives":"The content of data sources that only a passed role may read.","steps":["Create a knowledge base with the stronger role.","Add the wanted bucket or repository as a data source and ingest it.","Retrieve its passages one query after another."],"allOf":["iam:PassRole","bedrock:CreateKnowledgeBase","bedrock:CreateDataSource","bedrock:StartIngestionJob","bedrock:Retrieve"],"helpful":[],"passRoleService":"bedrock.amazonaws.com","needsExistingResource":false,"severity":"high","tactics":[{"name":"Collection","id":"TA0009"}],"origin":"inferred","references":[]},
{"id":"br-llmjack-blind","title":"use models without leaving a record of prompts and answers","gives":"Unlimited model use whose prompts and answers nobody can look up afterwards.","steps":["Delete the region's model invocation logging.","Run models; only the bare API calls remain in the trail."],"allOf":["bedrock:DeleteModelInvocationLoggingConfiguration","bedrock:InvokeModel"],"helpful":[],"needsExistingResource":true,"severity":"critical","tactics":[{"name":"Defense Evasion","id":"TA0005"},{"name":"Impact","id":"TA0040"}],"origin":"research","references":["https://github.com/elastic/detection-rules/blob/main/rules/integrations/aws/defense_evasion_bedrock_model_invocation_logging_disabled_or_modified.toml","https://sysdig.com/blog/llmjacking-stolen-cloud-credentials-used-in-new-ai-attack/"]},
{"id":"br-llmjack-unlock","title":"unlock paid models and use them at the account's expense","gives":"Use of any model that Bedrock sells, at the account's expense.","steps":["Submit the use-case form and accept the model's agreement.","Switch the entitlement on for the account.","Run the model until the bill is noticed, or resell the access."],"allOf":["bedrock:PutUseCaseForModelAccess","bedrock:CreateFoundationModelAgreement","bedrock:PutFoundationModelEntitlement","bedrock:InvokeModel"],"helpful":["aws-marketplace:Subscribe"],"needsExistingResource":true,"severity":"high","tactics":[{"name":"Resource Development","id":"TA0042"},{"name":"Impact","id":"TA0040"}],"origin":"research","references":["https://github.com/elastic/detection-rules/blob/main/rules/integrations/aws/persistence_bedrock_foundation_model_access_enabled_or_entitlement_granted.toml","https://hub.prowler.com/check/cloudtrail_threat_detection_llm_jacking","https://sysdig.com/blog/growing-dangers-of-llmjacking/"]},
{"id":"br-log-steal","title":"copy everybody's prompts and answers to a bucket of one's own","gives":"All prompts and answers of a region, delivered where the attacker wants them.","steps":["Set the invocation logging configuration to another destination, with a role that may write there.","Wait: every model call of every application is recorded.","Read prompts, documents and answers from the destination."],"allOf":["iam:PassRole","bedrock:PutModelInvocationLoggingConfiguration"],"helpful":[],"passRoleService":"bedrock.amazonaws.com","needsExistingResource":false,"severity":"high","tactics":[{"name":"Collection","id":"TA0009"},{"name":"Exfiltration","id":"TA0010"}],"origin":"research","references":["https://github.com/elastic/detection-rules/blob/main/rules/integrations/aws/defense_evasion_bedrock_model_invocation_logging_disabled_or_modified.toml"]},
{"id":"cleanroomsml-container","title":"run a container over partners' data as another role","gives":"Code that reads collaboration data within a passed role's reach.","steps":["Register a model algorithm with the attacker's container and pass the role.","Train it over the collaboration's input channel.","Draw the data from the trained artifact or its logs."],"allOf":["iam:PassRole","cleanrooms-ml:CreateConfiguredModelAlgorithm","cleanrooms-ml:CreateTrainedModel"],"helpful":[],"passRoleService":"cleanrooms-ml.amazonaws.com","needsExistingResource":false,"severity":"medium","tactics":[{"name":"Execution","id":"TA0002"},{"name":"Collection","id":"TA0009"}],"origin":"inferred","references":[]},
{"id":"comprehend-bucket","title":"find out where personal data lies in buckets that another role may read","gives":"A list of the personal data in any bucket that a passed role may read.","steps":["Start a detection job on the wanted bucket and pass the stronger role.","Choose the output location.","Read types and offsets of the personal data, and with redaction off the texts themselves."],"allOf":["iam:PassRole","comprehend:StartPiiEntitiesDetectionJob"],"helpful":[],"passRoleService":"comprehend.amazonaws.com","needsExistingResource":false,"severity":"medium","tactics":[{"name":"Collection","id":"TA0009"}],"origin":"inferred","references":[]},
{"id":"hl-export","title":"export all patient records of a data store as another role","gives":"All patient records of a data store, in bulk.","steps":["Start a FHIR export with a role that may write to the wanted bucket.","Choose an output location that the attacker can read.","Download the records."],"allOf":["iam:PassRole","healthlake:StartFHIRExportJob"],"helpful":[],"passRoleService":"healthlake.amazonaws.com","needsExistingResource":false,"severity":"critical","tactics":[{"name":"Exfiltration","id":"TA0010"}],"origin":"inferred","references":[]},
{"id":"kendra-crawl","title":"search repositories that only another role may crawl","gives":"The content of repositories that only a passed role may crawl.","steps":["Add a data source with the stronger role.","Sync it.","Query the index for the wanted passages."],"allOf":["iam:PassRole","kendra:CreateDataSource","kendra:Query"],"helpful":["kendra:StartDataSourceSyncJob"],"passRoleService":"kendra.amazonaws.com","needsExistingResource":false,"severity":"medium","tactics":[{"name":"Collection","id":"TA0009"}],"origin":"inferred","references":[]},
{"id":"omics-run","title":"run code over genomic data as another role","gives":"Code execution over genomic data with a role that may be passed to HealthOmics.","steps":["Register a workflow whose tasks run the attacker's commands.","Start a run with the stronger role.","The tasks read what the role may read and write it to the run's output."],"allOf":["iam:PassRole","omics:CreateWorkflow","omics:StartRun"],"helpful":[],"passRoleService":"omics.amazonaws.com","needsExistingResource":false,"severity":"high","tactics":[{"name":"Privilege Escalation","id":"TA0004"},{"name":"Collection","id":"TA0009"}],"origin":"inferred","references":[]},
{"id":"panorama-deploy","title":"run a container on appliances inside the company's sites","gives":"Code on appliances inside the company's sites, under a passed role.","steps":["Register or reuse a package with the attacker's container.","Deploy it as an application instance and pass the role.","The container sees the cameras and the local network."],"allOf":["iam:PassRole","panorama:CreateApplicationInstance"],"helpful":[],"passRoleService":"panorama.amazonaws.com","needsExistingResource":false,"severity":"medium","tactics":[{"name":"Persistence","id":"TA0003"},{"name":"Lateral Movement","id":"TA0008"}],"origin":"inferred","references":[]},
{"id":"qb-open-index","title":"let everybody ask the assistant for documents that they may not read","gives":"Every user of the assistant can ask for documents that the source system keeps from them.","steps":["Connect a repository with a role that may crawl it.","Switch off access lists for the data source.","Sync it, then ask the assistant for the restricted content."],"allOf":["iam:PassRole","qbusiness:CreateDataSource","qbusiness:DisableAclOnDataSource"],"helpful":["qbusiness:StartDataSourceSyncJob"],"passRoleService":"qbusiness.amazonaws.com","needsExistingResource":false,"severity":"high","tactics":[{"name":"Collection","id":"TA0009"},{"name":"Privilege Escalation","id":"TA0004"}],"origin":"inferred","references":[]},
{"id":"qb-plugin","title":"send what users tell the assistant to a plugin of one's own","gives":"A tool in the company's assistant that reaches stored credentials through a passed role and sends what users say to the attacker.","steps":["Create a plugin with the attacker's server or schema and pass a role that may read the credential secret.","Users' prompts call the plugin.","Parameters and tokens of the calls arrive at the attacker's server."],"allOf":["iam:PassRole","qbusiness:CreatePlugin"],"helpful":[],"passRoleService":"qbusiness.amazonaws.com","needsExistingResource":false,"severity":"high","tactics":[{"name":"Persistence","id":"TA0003"},{"name":"Exfiltration","id":"TA0010"}],"origin":"inferred","references":["https://sonraisecurity.com/blog/safeguarding-aws-ai-services-protecting-sensitive-permissions"]},
{"id":"sm-automl","title":"copy data that another role may read through an AutoML job","gives":"Reads the data of any role that may be passed to SageMaker and writes derived results where the attacker wants them.","steps":["Point an AutoML job's input at data that only the stronger role may read.","Pass that role and choose the output bucket.","Collect candidates, explainability reports and data splits from the output."],"allOf":["iam:PassRole","sagemaker:CreateAutoMLJob"],"helpful":[],"passRoleService":"sagemaker.amazonaws.com","needsExistingResource":false,"severity":"high","tactics":[{"name":"Privilege Escalation","id":"TA0004"},{"name":"Collection","id":"TA0009"}],"origin":"research","references":["https://github.com/elastic/detection-rules/blob/main/rules/integrations/aws/privilege_escalation_sagemaker_execution_role_passed_by_unusual_principal.toml"]},
{"id":"sm-capture-siphon","title":"copy every request and answer of a live endpoint","gives":"Every prompt and prediction of a live endpoint, copied to a bucket of the attacker's choice.","steps":["Create an endpoint configuration like the present one, with data capture to another bucket.","Update the endpoint to it; callers notice nothing.","Read the captured requests and answers."],"allOf":["sagemaker:CreateEndpointConfig","sagemaker:UpdateEndpoint"],"helpful":["sagemaker:DescribeEndpointConfig"],"needsExistingResource":true,"severity":"high","tactics":[{"name":"Collection","id":"TA0009"},{"name":"Exfiltration","id":"TA0010"}],"origin":"research","references":["https://github.com/HackTricks-wiki/hacktricks-cloud/blob/master/src/pentesting-cloud/aws-security/aws-post-exploitation/aws-sagemaker-post-exploitation/README.md"]},
{"id":"sm-domain-role","title":"open Studio with a stronger role through the domain's default","gives":"A Studio session with a passed role, which every later profile of the domain gets, too.","steps":["Make the stronger role the domain's default execution role.","Create a user profile that inherits it, and an app for it.","Open the profile through a presigned domain URL."],"allOf":["iam:PassRole","sagemaker:UpdateDomain","sagemaker:CreateUserProfile","sagemaker:CreateApp","sagemaker:CreatePresignedDomainUrl"],"helpful":["sagemaker:DeleteApp"],"passRoleService":"sagemaker.amazonaws.com","needsExistingResource":false,"severity":"critical","tactics":[{"name":"Privilege Escalation","id":"TA0004"},{"name":"Persistence","id":"TA0003"}],"origin":"research","references":["https://github.com/HackTricks-wiki/hacktricks-cloud/blob/master/src/pentesting-cloud/aws-security/aws-privilege-escalation/aws-sagemaker-privesc/README.md"]},
{"id":"sm-hpo","title":"run code as another role through a SageMaker tuning job","gives":"The training-job escalation multiplied: every trial runs the attacker's container under the passed role.","steps":["Define a tuning job whose training image is the attacker's.","Pass the stronger role and start the job.","Each trial runs the code anew, so that stopping one trial does not end it."],"allOf":["iam:PassRole","sagemaker:CreateHyperParameterTuningJob"],"helpful":[],"passRoleService":"sagemaker.amazonaws.com","needsExistingResource":false,"severity":"critical","tactics":[{"name":"Privilege Escalation","id":"TA0004"},{"name":"Execution","id":"TA0002"}],"origin":"research","references":["https://github.com/HackTricks-wiki/hacktricks-cloud/blob/master/src/pentesting-cloud/aws-security/aws-privilege-escalation/aws-sagemaker-privesc/README.md"]},
{"id":"sm-hyperpod","title":"be root with another role on the nodes of a SageMaker cluster","gives":"Root on a fleet of accelerated instances that carry a passed role.","steps":["Put a lifecycle script into S3.","Create a cluster with that script and the stronger role.","The script runs as root on every node; a session manager login gives a shell."],"allOf":["iam:PassRole","sagemaker:CreateCluster"],"helpful":["ssm:StartSession"],"passRoleService":"sagemaker.amazonaws.com","needsExistingResource":false,"severity":"high","tactics":[{"name":"Privilege Escalation","id":"TA0004"},{"name":"Execution","id":"TA0002"}],"origin":"inferred","references":[]},
{"id":"sm-lifecycle","title":"run a script as root in an existing notebook with that notebook's role","gives":"Code execution as root, with the role of a notebook that exists already; no role has to be passed.","steps":["Store a lifecycle configuration with a script of one's own.","Stop the victim's notebook instance.","Attach the configuration to it.","Start it again: the script runs as root with the notebook's role."],"allOf":["sagemaker:CreateNotebookInstanceLifecycleConfig","sagemaker:StopNotebookInstance","sagemaker:UpdateNotebookInstance","sagemaker:StartNotebookInstance"],"helpful":[],"needsExistingResource":true,"severity":"critical","tactics":[{"name":"Privilege Escalation","id":"TA0004"},{"name":"Persistence","id":"TA0003"}],"origin":"research","references":["https://github.com/DataDog/pathfinding.cloud/blob/main/data/paths/sagemaker/sagemaker-005.yaml","https://github.com/prowler-cloud/prowler/blob/master/prowler/providers/aws/services/iam/lib/privilege_escalation.py"]},
{"id":"sm-model-endpoint","title":"run code as another role through a SageMaker endpoint","gives":"Long-lived code execution with the credentials of any role that may be passed to SageMaker.","steps":["Create a model from the attacker's container and pass the stronger role.","Put it in an endpoint configuration and create the endpoint.","Send requests to the endpoint: the container answers with what the role can reach."],"allOf":["iam:PassRole","sagemaker:CreateModel","sagemaker:CreateEndpointConfig","sagemaker:CreateEndpoint"],"helpful":["sagemaker:InvokeEndpoint"],"passRoleService":"sagemaker.amazonaws.com","needsExistingResource":false,"severity":"high","tactics":[{"name":"Privilege Escalation","id":"TA0004"},{"name":"Persistence","id":"TA0003"}],"origin":"inferred","references":[]},
{"id":"sm-monitoring","title":"run code as another role on a SageMaker schedule","gives":"A cron job under a passed role that outlives the attacker's own access.","steps":["Define a monitoring schedule with the attacker's image.","Pass the stronger role.","The job comes back every hour or day until somebody deletes the schedule."],"allOf":["iam:PassRole","sagemaker:CreateMonitoringSchedule"],"helpful":[],"passRoleService":"sagemaker.amazonaws.com","needsExistingResource":false,"severity":"high","tactics":[{"name":"Privilege Escalation","id":"TA0004"},{"name":"Persistence","id":"TA0003"}],"origin":"inferred","references":[]},
{"id":"sm-notebook","title":"run code as another role through a SageMaker notebook","gives":"Interactive shell access with the credentials of any role that may be passed to SageMaker.","steps":["Create a notebook instance and pass it a role stronger than one's own.","Open it through a presigned URL, or let a lifecycle script call home.","Read the role's credentials from the instance metadata, or call AWS straight from the terminal."],"allOf":["iam:PassRole","sagemaker:CreateNotebookInstance"],"helpful":["sagemaker:CreatePresignedNotebookInstanceUrl"],"passRoleService":"sagemaker.amazonaws.com","needsExistingResource":false,"severity":"critical","tactics":[{"name":"Privilege Escalation","id":"TA0004"},{"name":"Execution","id":"TA0002"}],"origin":"research","references":["https://github.com/DataDog/pathfinding.cloud/blob/main/data/paths/sagemaker/sagemaker-001.yaml","https://github.com/prowler-cloud/prowler/blob/master/prowler/providers/aws/services/iam/lib/privilege_escalation.py","https://rhinosecuritylabs.com/aws/aws-privilege-escalation-methods-mitigation-part-2/"]},
{"id":"sm-notebook-role-swap","title":"give an existing SageMaker notebook a stronger role and work in it","gives":"The credentials of any role that may be passed to SageMaker, on a notebook that nobody looks at twice.","steps":["Stop a notebook instance that one can open.","Update it with the stronger role.","Start it and use the new credentials from its terminal."],"allOf":["iam:PassRole","sagemaker:UpdateNotebookInstance"],"helpful":["sagemaker:StopNotebookInstance","sagemaker:StartNotebookInstance","sagemaker:CreatePresignedNotebookInstanceUrl"],"passRoleService":"sagemaker.amazonaws.com","needsExistingResource":false,"severity":"critical","tactics":[{"name":"Privilege Escalation","id":"TA0004"}],"origin":"inferred","references":[]},
{"id":"sm-pipeline","title":"run code as another role through a new SageMaker pipeline","gives":"Repeatable code execution with the credentials of any role that may be passed to SageMaker.","steps":["Define a pipeline whose steps run the attacker's containers.","Pass the stronger role to it.","Start an execution, now and whenever it is wanted again."],"allOf":["iam:PassRole","sagemaker:CreatePipeline","sagemaker:StartPipelineExecution"],"helpful":[],"passRoleService":"sagemaker.amazonaws.com","needsExistingResource":false,"severity":"high","tactics":[{"name":"Privilege Escalation","id":"TA0004"},{"name":"Execution","id":"TA0002"}],"origin":"research","references":["https://github.com/elastic/detection-rules/blob/main/rules/integrations/aws/privilege_escalation_sagemaker_execution_role_passed_by_unusual_principal.toml"]},
{"id":"sm-pipeline-edit","title":"run code as the role of an existing SageMaker pipeline","gives":"Code execution with the role that a trusted pipeline has already.","steps":["Replace the definition of a pipeline, keeping its name and role.","Start an execution, or wait for its schedule.","The changed step runs with the pipeline's role and looks like routine."],"allOf":["sagemaker:UpdatePipeline","sagemaker:StartPipelineExecution"],"helpful":["iam:PassRole"],"passRoleService":"sagemaker.amazonaws.com","needsExistingResource":true,"severity":"high","tactics":[{"name":"Privilege Escalation","id":"TA0004"},{"name":"Persistence","id":"TA0003"}],"origin":"inferred","references":[]},
{"id":"sm-processing","title":"run code as another role through a SageMaker processing job","gives":"Code execution with the credentials of any role that may be passed to SageMaker, in a job type that reviewers watch less than training.","steps":["Choose any container image and command for a processing job.","Start the job with the stronger role and the S3 locations to read.","The job copies data, or hands the role's credentials to the attacker."],"allOf":["iam:PassRole","sagemaker:CreateProcessingJob"],"helpful":[],"passRoleService":"sagemaker.amazonaws.com","needsExistingResource":false,"severity":"critical","tactics":[{"name":"Privilege Escalation","id":"TA0004"},{"name":"Execution","id":"TA0002"}],"origin":"research","references":["https://github.com/DataDog/pathfinding.cloud/blob/main/data/paths/sagemaker/sagemaker-003.yaml","https://github.com/prowler-cloud/prowler/blob/master/prowler/providers/aws/services/iam/lib/privilege_escalation.py"]},
{"id":"sm-profile-role","title":"open Studio with a stronger role through a user profile","gives":"A Studio session with the credentials of any role that may be passed to SageMaker.","steps":["Set the stronger role as a user profile's execution role.","Create an app for the profile, so that the new role takes effect.","Open the profile through a presigned domain URL."],"allOf":["iam:PassRole","sagemaker:UpdateUserProfile","sagemaker:CreateApp","sagemaker:CreatePresignedDomainUrl"],"helpful":["sagemaker:DeleteApp"],"passRoleService":"sagemaker.amazonaws.com","needsExistingResource":false,"severity":"critical","tactics":[{"name":"Privilege Escalation","id":"TA0004"}],"origin":"research","references":["https://github.com/HackTricks-wiki/hacktricks-cloud/blob/master/src/pentesting-cloud/aws-security/aws-privilege-escalation/aws-sagemaker-privesc/README.md"]},
{"id":"sm-studio-lcc","title":"run a script as every user of a Studio domain","gives":"Code that runs as each Studio user with that user's role when an app starts.","steps":["Store a Studio lifecycle configuration with a script of one's own.","Make it a default of the domain.","Wait until users open their apps: the script runs with each one's role."],"allOf":["sagemaker:CreateStudioLifecycleConfig","sagemaker:UpdateDomain"],"helpful":[],"needsExistingResource":true,"severity":"high","tactics":[{"name":"Privilege Escalation","id":"TA0004"},{"name":"Persistence","id":"TA0003"}],"origin":"research","references":["https://github.com/HackTricks-wiki/hacktricks-cloud/blob/master/src/pentesting-cloud/aws-security/aws-persistence/aws-sagemaker-persistence/README.md"]},
{"id":"sm-training","title":"run code as another role through a SageMaker training job","gives":"Code execution with the credentials of any role that may be passed to SageMaker.","steps":["Push a container image, or point a stock image at a script in S3.","Start a training job with that image and the stronger role.","The container calls AWS with the role and sends results or credentials out."],"allOf":["iam:PassRole","sagemaker:CreateTrainingJob"],"helpful":[],"passRoleService":"sagemaker.amazonaws.com","needsExistingResource":false,"severity":"critical","tactics":[{"name":"Privilege Escalation","id":"TA0004"},{"name":"Execution","id":"TA0002"}],"origin":"research","references":["https://github.com/DataDog/pathfinding.cloud/blob/main/data/paths/sagemaker/sagemaker-002.yaml","https://github.com/prowler-cloud/prowler/blob/master/prowler/providers/aws/services/iam/lib/privilege_escalation.py"]}
]`;

;// CONCATENATED MODULE: ./build/catalog/combinations.js

let loaded;
/** The combinations that ship with the program, sorted by id. */
function loadCombinations() {
    if (loaded)
        return loaded;
    const stored = JSON.parse(combinationsJson);
    loaded = stored.map((combination) => ({ ...combination, page: `docs/catalog/combinations.md#${combination.id}` }));
    return loaded;
}


/***/ }),

/***/ 8805:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FW: () => (/* binding */ patternsMeet),
/* harmony export */   MT: () => (/* binding */ matchesPattern),
/* harmony export */   Pt: () => (/* binding */ isPattern)
/* harmony export */ });
const star = 42;
const question = 63;
function lower(code) {
    return code >= 65 && code <= 90 ? code + 32 : code;
}
/**
 * Whether a name matches an IAM pattern: `*` any text, `?` one character, all else literal, ASCII letters in any case. At most
 * pattern × name steps. (The policy room has its own, for patterns with unknown parts; rooms do not import to the left.)
 */
function matchesPattern(pattern, name) {
    let p = 0;
    let n = 0;
    let afterStar = -1;
    let mark = 0;
    while (n < name.length) {
        const code = p < pattern.length ? pattern.charCodeAt(p) : -1;
        if (code === star) {
            afterStar = ++p;
            mark = n;
        }
        else if (code === question || (code >= 0 && lower(code) === lower(name.charCodeAt(n)))) {
            p++;
            n++;
        }
        else if (afterStar >= 0) {
            p = afterStar;
            n = ++mark;
        }
        else
            return false;
    }
    while (p < pattern.length && pattern.charCodeAt(p) === star)
        p++;
    return p === pattern.length;
}
/** Whether some text matches both patterns. At most a × b steps. */
function patternsMeet(a, b) {
    // reach[j]: the rest of a, from i on, and the rest of b, from j on, have a text in common; filled from the ends.
    let below = [];
    for (let i = a.length; i >= 0; i--) {
        const row = new Array(b.length + 1).fill(false);
        const x = i < a.length ? a.charCodeAt(i) : -1;
        for (let j = b.length; j >= 0; j--) {
            const y = j < b.length ? b.charCodeAt(j) : -1;
            if (x < 0 && y < 0)
                row[j] = true;
            // A star stands for nothing more, or takes in one more character of the other side.
            else if (x === star || y === star)
                row[j] = (below[j] ?? false) || (row[j + 1] ?? false);
            else if (x >= 0 && y >= 0 && (x === question || y === question || lower(x) === lower(y))) {
                row[j] = below[j + 1] ?? false;
            }
        }
        below = row;
    }
    return below[0] ?? false;
}
/** True when an action pattern has a `*` or `?`. */
function isPattern(text) {
    return text.includes('*') || text.includes('?');
}


/***/ })

};
