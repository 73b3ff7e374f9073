export const id = 959;
export const ids = [959];
export const modules = {

/***/ 1072:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Uz: () => (/* binding */ handedOn),
/* harmony export */   bG: () => (/* binding */ knownText),
/* harmony export */   r$: () => (/* binding */ stringValue)
/* harmony export */ });
/** The text of a string without holes, else undefined. */
function knownText(value) {
    if (value.kind !== 'string')
        return undefined;
    let text = '';
    for (const piece of value.pieces) {
        if (typeof piece !== 'string')
            return undefined;
        text += piece;
    }
    return text;
}
/** A known string. */
function stringValue(text, origins) {
    return { kind: 'string', pieces: text === '' ? [] : [text], origins };
}
/** The same value with one more place that handed it on. */
function handedOn(value, by) {
    const last = value.origins.at(-1);
    if (last && last.source === by.source && last.start === by.start && last.end === by.end)
        return value;
    return { ...value, origins: [...value.origins, by] };
}


/***/ }),

/***/ 4959:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  decide: () => (/* binding */ decide)
});

;// CONCATENATED MODULE: ./build/catalog/generated/combinations.js
// Written by "npm run generate". Do not edit.
const combinationsJson = `[
{"id":"ac-browser-existing","title":"An existing browser's role and logins","gives":"The role of a browser that exists already, and the sites that it is signed in to.","steps":["Start a session of a browser that has an execution role or a saved profile.","Connect to its automation stream.","Drive it to the metadata address or to the signed-in sites and read what comes back."],"allOf":["bedrock-agentcore:StartBrowserSession","bedrock-agentcore:ConnectBrowserAutomationStream"],"helpful":[],"needsExistingResource":true,"severity":"critical","origin":"research","references":["https://github.com/prowler-cloud/prowler/blob/master/prowler/providers/aws/services/iam/lib/privilege_escalation.py","https://www.beyondtrust.com/blog/entry/aws-agentcore-privilege-escalation"]},
{"id":"ac-browser-new","title":"A new browser with a chosen role","gives":"The credentials of any role that may be passed to Bedrock AgentCore, fetched through a cloud browser.","steps":["Create a browser with the stronger role.","Start a session and connect to its automation stream.","Make it read the role's credentials from the metadata service."],"allOf":["iam:PassRole","bedrock-agentcore:CreateBrowser","bedrock-agentcore:StartBrowserSession","bedrock-agentcore:ConnectBrowserAutomationStream"],"helpful":[],"passRoleService":"bedrock-agentcore.amazonaws.com","needsExistingResource":false,"severity":"critical","origin":"research","references":["https://github.com/prowler-cloud/prowler/blob/master/prowler/providers/aws/services/iam/lib/privilege_escalation.py"]},
{"id":"ac-harness-new","title":"A new agent harness with a chosen role, and a command line in it","gives":"Shell commands with a passed role, through the managed form of agent that policies about runtimes overlook.","steps":["Create a harness with the stronger role; it brings a runtime, an endpoint and an identity along.","Look up the runtime behind it.","Run commands in the runtime and read the role's credentials."],"allOf":["iam:PassRole","bedrock-agentcore:CreateHarness","bedrock-agentcore:CreateAgentRuntime","bedrock-agentcore:CreateAgentRuntimeEndpoint","bedrock-agentcore:CreateWorkloadIdentity","bedrock-agentcore:GetAgentRuntime","bedrock-agentcore:InvokeAgentRuntimeCommand"],"helpful":[],"passRoleService":"bedrock-agentcore.amazonaws.com","needsExistingResource":false,"severity":"critical","origin":"research","references":["https://github.com/prowler-cloud/prowler/blob/master/prowler/providers/aws/services/iam/lib/privilege_escalation.py"]},
{"id":"ac-interpreter-existing","title":"An existing code interpreter's role","gives":"The credentials of a role that an interpreter has already; no role has to be passed.","steps":["Find an interpreter that has an execution role.","Start a session in it.","Run code that reads the role's credentials from the microVM's metadata service."],"allOf":["bedrock-agentcore:StartCodeInterpreterSession","bedrock-agentcore:InvokeCodeInterpreter"],"helpful":[],"needsExistingResource":true,"severity":"critical","origin":"sonrai","references":["https://sonraisecurity.com/blog/aws-agentcore-privilege-escalation-bedrock-scp-fix/","https://github.com/DataDog/pathfinding.cloud/blob/main/data/paths/bedrock/bedrock-002.yaml","https://github.com/prowler-cloud/prowler/blob/master/prowler/providers/aws/services/iam/lib/privilege_escalation.py"]},
{"id":"ac-interpreter-new","title":"A new code interpreter with a chosen role","gives":"Code execution with the credentials of any role that may be passed to Bedrock AgentCore.","steps":["Create a code interpreter with the stronger role.","Start a session in it.","Run code that reads the role's credentials from the microVM's metadata service."],"allOf":["iam:PassRole","bedrock-agentcore:CreateCodeInterpreter","bedrock-agentcore:StartCodeInterpreterSession","bedrock-agentcore:InvokeCodeInterpreter"],"helpful":[],"passRoleService":"bedrock-agentcore.amazonaws.com","needsExistingResource":false,"severity":"critical","origin":"sonrai","references":["https://sonraisecurity.com/blog/aws-agentcore-privilege-escalation-bedrock-scp-fix/","https://github.com/DataDog/pathfinding.cloud/blob/main/data/paths/bedrock/bedrock-001.yaml","https://github.com/prowler-cloud/prowler/blob/master/prowler/providers/aws/services/iam/lib/privilege_escalation.py"]},
{"id":"ac-runtime-new","title":"A new agent runtime with a chosen role, and a command line in it","gives":"Shell commands with the credentials of any role that may be passed to Bedrock AgentCore.","steps":["Create an agent runtime from any container, with the stronger role.","Give it an endpoint and a workload identity.","Run commands in its microVM and read the role's credentials."],"allOf":["iam:PassRole","bedrock-agentcore:CreateAgentRuntime","bedrock-agentcore:CreateAgentRuntimeEndpoint","bedrock-agentcore:CreateWorkloadIdentity","bedrock-agentcore:InvokeAgentRuntimeCommand"],"helpful":[],"passRoleService":"bedrock-agentcore.amazonaws.com","needsExistingResource":false,"severity":"critical","origin":"research","references":["https://github.com/prowler-cloud/prowler/blob/master/prowler/providers/aws/services/iam/lib/privilege_escalation.py"]},
{"id":"ac-runtime-update","title":"Another image or role for a live agent","gives":"Code of the attacker's choice behind an agent that applications trust, under a passed role.","steps":["Update an agent runtime to the attacker's image, or to a stronger role.","Invoke it, or wait for its users.","Their requests and the role's reach belong to the attacker."],"allOf":["iam:PassRole","bedrock-agentcore:UpdateAgentRuntime","bedrock-agentcore:InvokeAgentRuntime"],"helpful":[],"passRoleService":"bedrock-agentcore.amazonaws.com","needsExistingResource":false,"severity":"high","origin":"inferred","references":[]},
{"id":"ac-vault","title":"Other users' OAuth tokens from the vault","gives":"OAuth tokens for the SaaS accounts of any user whose id is known.","steps":["Ask for a workload access token with the victim's user id; nothing proves that the user is present.","Exchange it for the OAuth token that the vault keeps for that user.","Call the third-party service as the victim."],"allOf":["bedrock-agentcore:GetWorkloadAccessTokenForUserId","bedrock-agentcore:GetResourceOauth2Token"],"helpful":[],"needsExistingResource":true,"severity":"critical","origin":"inferred","references":[]},
{"id":"ac-vault-apikey","title":"API keys from the vault","gives":"The third-party API keys that agents use, in plain text.","steps":["Get a workload access token of an agent identity.","Exchange it for the API keys in the token vault.","Use the keys from anywhere, outside AWS and its logs."],"allOf":["bedrock-agentcore:GetWorkloadAccessToken","bedrock-agentcore:GetResourceApiKey"],"helpful":[],"needsExistingResource":true,"severity":"critical","origin":"inferred","references":[]},
{"id":"br-agent-hijack","title":"Other instructions for an existing agent","gives":"Control of an agent that applications trust, with the role that it has already.","steps":["Rewrite the agent's instructions, model or guardrail.","Prepare it, so that the draft becomes live.","Its next users talk to the attacker's version."],"allOf":["bedrock:UpdateAgent","bedrock:PrepareAgent"],"helpful":["iam:PassRole","bedrock:UpdateAgentAlias"],"passRoleService":"bedrock.amazonaws.com","needsExistingResource":true,"severity":"high","origin":"research","references":["https://github.com/elastic/detection-rules/blob/main/rules/integrations/aws/persistence_bedrock_agent_or_action_group_manipulation.toml"]},
{"id":"br-agent-lambda","title":"Own code in an agent's tool","gives":"Code execution with the role of the function behind an agent's tool, triggered by a harmless-looking prompt.","steps":["Replace the code of a function that an agent's action group calls.","Ask the agent something that makes it use the tool.","The code runs with the function's role and sees the conversation's parameters."],"allOf":["lambda:UpdateFunctionCode","bedrock:InvokeAgent"],"helpful":[],"needsExistingResource":true,"severity":"high","origin":"research","references":["https://github.com/HackTricks-wiki/hacktricks-cloud/blob/master/src/pentesting-cloud/aws-security/aws-privilege-escalation/aws-bedrock-privesc/README.md"]},
{"id":"br-agent-new","title":"A new agent with a chosen role and own tools","gives":"An agent that acts with a passed role on the attacker's instructions.","steps":["Create an agent with the stronger role and instructions of one's own.","Give it an action group backed by a function or schema of the attacker.","Prepare it and invoke it: its tools act with the role."],"allOf":["iam:PassRole","bedrock:CreateAgent","bedrock:CreateAgentActionGroup","bedrock:PrepareAgent","bedrock:InvokeAgent"],"helpful":["bedrock:CreateAgentAlias","lambda:AddPermission"],"passRoleService":"bedrock.amazonaws.com","needsExistingResource":false,"severity":"high","origin":"research","references":["https://github.com/elastic/detection-rules/blob/main/rules/integrations/aws/persistence_bedrock_agent_created.toml","https://github.com/elastic/detection-rules/blob/main/rules/integrations/aws/persistence_bedrock_agent_or_action_group_manipulation.toml"]},
{"id":"br-apikey","title":"A long-lived API key for Bedrock","gives":"A static key that works without IAM credentials, from anywhere, for up to as long as its lifetime was set.","steps":["Create a Bedrock service-specific credential for an IAM user.","Keep the key: it survives the rotation of access keys and the end of sessions.","Call Bedrock with it as a bearer token."],"allOf":["iam:CreateServiceSpecificCredential","bedrock:CallWithBearerToken"],"helpful":["iam:CreateUser","iam:AttachUserPolicy"],"needsExistingResource":true,"severity":"critical","origin":"sonrai","references":["https://sonraisecurity.com/blog/cracks-in-the-bedrock/","https://github.com/aws-samples/service-control-policy-examples/tree/main/Service-specific-controls/Amazon-Bedrock"]},
{"id":"br-batch-exfil","title":"Bulk reading and writing in S3 with a chosen role","gives":"Moves data between buckets under a passed role, dressed as batch inference.","steps":["Point a batch inference job's input at data that only the stronger role may read.","Pass that role and choose the output bucket.","Read the inputs back from the output records."],"allOf":["iam:PassRole","bedrock:CreateModelInvocationJob"],"helpful":[],"passRoleService":"bedrock.amazonaws.com","needsExistingResource":false,"severity":"medium","origin":"inferred","references":[]},
{"id":"br-customise","title":"A model tuned on data of a chosen role","gives":"A model that has memorised private data, or that carries a backdoor.","steps":["Start a customisation job whose training data only the stronger role may read, or is poisoned.","Pass that role.","Deploy the model and draw the data out of it, or wait for others to use it."],"allOf":["iam:PassRole","bedrock:CreateModelCustomizationJob"],"helpful":["bedrock:CreateCustomModelDeployment"],"passRoleService":"bedrock.amazonaws.com","needsExistingResource":false,"severity":"high","origin":"inferred","references":[]},
{"id":"br-flow","title":"A new flow with a chosen role","gives":"Reads and calls whatever a passed role may: functions, buckets, knowledge bases.","steps":["Define a flow with nodes for the wanted data and functions, and pass the stronger role.","Prepare the flow.","Invoke it and read the results from its answer."],"allOf":["iam:PassRole","bedrock:CreateFlow","bedrock:PrepareFlow","bedrock:InvokeFlow"],"helpful":[],"passRoleService":"bedrock.amazonaws.com","needsExistingResource":false,"severity":"medium","origin":"inferred","references":[]},
{"id":"br-import","title":"Foreign weights as a model of the account","gives":"A model of the attacker's making among the account's own ones.","steps":["Put tampered weights into a bucket that the passed role may read.","Import them with that role.","Let applications call the model under a plausible name."],"allOf":["iam:PassRole","bedrock:CreateModelImportJob"],"helpful":["bedrock:CreateCustomModelDeployment"],"passRoleService":"bedrock.amazonaws.com","needsExistingResource":false,"severity":"high","origin":"research","references":["https://github.com/elastic/detection-rules/blob/main/rules/integrations/aws/persistence_bedrock_untrusted_model_imported_or_marketplace_endpoint_registered.toml"]},
{"id":"br-kb-exfil","title":"Documents of a chosen role, as answers","gives":"The content of data sources that only a passed role may read.","steps":["Create a knowledge base with the stronger role.","Add the wanted bucket or repository as a data source and ingest it.","Retrieve its passages one query after another."],"allOf":["iam:PassRole","bedrock:CreateKnowledgeBase","bedrock:CreateDataSource","bedrock:StartIngestionJob","bedrock:Retrieve"],"helpful":[],"passRoleService":"bedrock.amazonaws.com","needsExistingResource":false,"severity":"high","origin":"inferred","references":[]},
{"id":"br-llmjack-blind","title":"Model use without a record","gives":"Unlimited model use whose prompts and answers nobody can look up afterwards.","steps":["Delete the region's model invocation logging.","Run models; only the bare API calls remain in the trail."],"allOf":["bedrock:DeleteModelInvocationLoggingConfiguration","bedrock:InvokeModel"],"helpful":[],"needsExistingResource":true,"severity":"critical","origin":"research","references":["https://github.com/elastic/detection-rules/blob/main/rules/integrations/aws/defense_evasion_bedrock_model_invocation_logging_disabled_or_modified.toml","https://sysdig.com/blog/llmjacking-stolen-cloud-credentials-used-in-new-ai-attack/"]},
{"id":"br-llmjack-unlock","title":"Paid models unlocked and used","gives":"Use of any model that Bedrock sells, at the account's expense.","steps":["Submit the use-case form and accept the model's agreement.","Switch the entitlement on for the account.","Run the model until the bill is noticed, or resell the access."],"allOf":["bedrock:PutUseCaseForModelAccess","bedrock:CreateFoundationModelAgreement","bedrock:PutFoundationModelEntitlement","bedrock:InvokeModel"],"helpful":["aws-marketplace:Subscribe"],"needsExistingResource":true,"severity":"high","origin":"research","references":["https://github.com/elastic/detection-rules/blob/main/rules/integrations/aws/persistence_bedrock_foundation_model_access_enabled_or_entitlement_granted.toml","https://hub.prowler.com/check/cloudtrail_threat_detection_llm_jacking","https://sysdig.com/blog/growing-dangers-of-llmjacking/"]},
{"id":"br-log-steal","title":"Everybody's prompts in a bucket of the attacker's","gives":"All prompts and answers of a region, delivered where the attacker wants them.","steps":["Set the invocation logging configuration to another destination, with a role that may write there.","Wait: every model call of every application is recorded.","Read prompts, documents and answers from the destination."],"allOf":["iam:PassRole","bedrock:PutModelInvocationLoggingConfiguration"],"helpful":[],"passRoleService":"bedrock.amazonaws.com","needsExistingResource":false,"severity":"high","origin":"research","references":["https://github.com/elastic/detection-rules/blob/main/rules/integrations/aws/defense_evasion_bedrock_model_invocation_logging_disabled_or_modified.toml"]},
{"id":"cleanroomsml-container","title":"Own training container over partners' data","gives":"Code that reads collaboration data within a passed role's reach.","steps":["Register a model algorithm with the attacker's container and pass the role.","Train it over the collaboration's input channel.","Draw the data from the trained artifact or its logs."],"allOf":["iam:PassRole","cleanrooms-ml:CreateConfiguredModelAlgorithm","cleanrooms-ml:CreateTrainedModel"],"helpful":[],"passRoleService":"cleanrooms-ml.amazonaws.com","needsExistingResource":false,"severity":"medium","origin":"inferred","references":[]},
{"id":"comprehend-bucket","title":"Where personal data lies, with a chosen role","gives":"A list of the personal data in any bucket that a passed role may read.","steps":["Start a detection job on the wanted bucket and pass the stronger role.","Choose the output location.","Read types and offsets of the personal data, and with redaction off the texts themselves."],"allOf":["iam:PassRole","comprehend:StartPiiEntitiesDetectionJob"],"helpful":[],"passRoleService":"comprehend.amazonaws.com","needsExistingResource":false,"severity":"medium","origin":"inferred","references":[]},
{"id":"hl-export","title":"The whole clinical data store in a bucket","gives":"All patient records of a data store, in bulk.","steps":["Start a FHIR export with a role that may write to the wanted bucket.","Choose an output location that the attacker can read.","Download the records."],"allOf":["iam:PassRole","healthlake:StartFHIRExportJob"],"helpful":[],"passRoleService":"healthlake.amazonaws.com","needsExistingResource":false,"severity":"critical","origin":"inferred","references":[]},
{"id":"kendra-crawl","title":"A repository in the search index with a chosen role","gives":"The content of repositories that only a passed role may crawl.","steps":["Add a data source with the stronger role.","Sync it.","Query the index for the wanted passages."],"allOf":["iam:PassRole","kendra:CreateDataSource","kendra:Query"],"helpful":["kendra:StartDataSourceSyncJob"],"passRoleService":"kendra.amazonaws.com","needsExistingResource":false,"severity":"medium","origin":"inferred","references":[]},
{"id":"omics-run","title":"Own workflow with a chosen role","gives":"Code execution over genomic data with a role that may be passed to HealthOmics.","steps":["Register a workflow whose tasks run the attacker's commands.","Start a run with the stronger role.","The tasks read what the role may read and write it to the run's output."],"allOf":["iam:PassRole","omics:CreateWorkflow","omics:StartRun"],"helpful":[],"passRoleService":"omics.amazonaws.com","needsExistingResource":false,"severity":"high","origin":"inferred","references":[]},
{"id":"panorama-deploy","title":"Own container on the edge appliances","gives":"Code on appliances inside the company's sites, under a passed role.","steps":["Register or reuse a package with the attacker's container.","Deploy it as an application instance and pass the role.","The container sees the cameras and the local network."],"allOf":["iam:PassRole","panorama:CreateApplicationInstance"],"helpful":[],"passRoleService":"panorama.amazonaws.com","needsExistingResource":false,"severity":"medium","origin":"inferred","references":[]},
{"id":"qb-open-index","title":"A repository in the assistant without its access lists","gives":"Every user of the assistant can ask for documents that the source system keeps from them.","steps":["Connect a repository with a role that may crawl it.","Switch off access lists for the data source.","Sync it, then ask the assistant for the restricted content."],"allOf":["iam:PassRole","qbusiness:CreateDataSource","qbusiness:DisableAclOnDataSource"],"helpful":["qbusiness:StartDataSourceSyncJob"],"passRoleService":"qbusiness.amazonaws.com","needsExistingResource":false,"severity":"high","origin":"inferred","references":[]},
{"id":"qb-plugin","title":"A plugin with a chosen role","gives":"A tool in the company's assistant that reaches stored credentials through a passed role and sends what users say to the attacker.","steps":["Create a plugin with the attacker's server or schema and pass a role that may read the credential secret.","Users' prompts call the plugin.","Parameters and tokens of the calls arrive at the attacker's server."],"allOf":["iam:PassRole","qbusiness:CreatePlugin"],"helpful":[],"passRoleService":"qbusiness.amazonaws.com","needsExistingResource":false,"severity":"high","origin":"inferred","references":["https://sonraisecurity.com/blog/safeguarding-aws-ai-services-protecting-sensitive-permissions"]},
{"id":"sm-automl","title":"AutoML job with a chosen role","gives":"Reads the data of any role that may be passed to SageMaker and writes derived results where the attacker wants them.","steps":["Point an AutoML job's input at data that only the stronger role may read.","Pass that role and choose the output bucket.","Collect candidates, explainability reports and data splits from the output."],"allOf":["iam:PassRole","sagemaker:CreateAutoMLJob"],"helpful":[],"passRoleService":"sagemaker.amazonaws.com","needsExistingResource":false,"severity":"high","origin":"research","references":["https://github.com/elastic/detection-rules/blob/main/rules/integrations/aws/privilege_escalation_sagemaker_execution_role_passed_by_unusual_principal.toml"]},
{"id":"sm-capture-siphon","title":"Copies of live requests and answers","gives":"Every prompt and prediction of a live endpoint, copied to a bucket of the attacker's choice.","steps":["Create an endpoint configuration like the present one, with data capture to another bucket.","Update the endpoint to it; callers notice nothing.","Read the captured requests and answers."],"allOf":["sagemaker:CreateEndpointConfig","sagemaker:UpdateEndpoint"],"helpful":["sagemaker:DescribeEndpointConfig"],"needsExistingResource":true,"severity":"high","origin":"research","references":["https://github.com/HackTricks-wiki/hacktricks-cloud/blob/master/src/pentesting-cloud/aws-security/aws-post-exploitation/aws-sagemaker-post-exploitation/README.md"]},
{"id":"sm-domain-role","title":"A stronger default role for a Studio domain","gives":"A Studio session with a passed role, which every later profile of the domain gets, too.","steps":["Make the stronger role the domain's default execution role.","Create a user profile that inherits it, and an app for it.","Open the profile through a presigned domain URL."],"allOf":["iam:PassRole","sagemaker:UpdateDomain","sagemaker:CreateUserProfile","sagemaker:CreateApp","sagemaker:CreatePresignedDomainUrl"],"helpful":["sagemaker:DeleteApp"],"passRoleService":"sagemaker.amazonaws.com","needsExistingResource":false,"severity":"critical","origin":"research","references":["https://github.com/HackTricks-wiki/hacktricks-cloud/blob/master/src/pentesting-cloud/aws-security/aws-privilege-escalation/aws-sagemaker-privesc/README.md"]},
{"id":"sm-hpo","title":"Own code in a tuning job with a chosen role","gives":"The training-job escalation multiplied: every trial runs the attacker's container under the passed role.","steps":["Define a tuning job whose training image is the attacker's.","Pass the stronger role and start the job.","Each trial runs the code anew, so that stopping one trial does not end it."],"allOf":["iam:PassRole","sagemaker:CreateHyperParameterTuningJob"],"helpful":[],"passRoleService":"sagemaker.amazonaws.com","needsExistingResource":false,"severity":"critical","origin":"research","references":["https://github.com/HackTricks-wiki/hacktricks-cloud/blob/master/src/pentesting-cloud/aws-security/aws-privilege-escalation/aws-sagemaker-privesc/README.md"]},
{"id":"sm-hyperpod","title":"Cluster nodes with a chosen role and start script","gives":"Root on a fleet of accelerated instances that carry a passed role.","steps":["Put a lifecycle script into S3.","Create a cluster with that script and the stronger role.","The script runs as root on every node; a session manager login gives a shell."],"allOf":["iam:PassRole","sagemaker:CreateCluster"],"helpful":["ssm:StartSession"],"passRoleService":"sagemaker.amazonaws.com","needsExistingResource":false,"severity":"high","origin":"inferred","references":[]},
{"id":"sm-lifecycle","title":"Root script in somebody else's notebook","gives":"Code execution as root, with the role of a notebook that exists already; no role has to be passed.","steps":["Store a lifecycle configuration with a script of one's own.","Stop the victim's notebook instance.","Attach the configuration to it.","Start it again: the script runs as root with the notebook's role."],"allOf":["sagemaker:CreateNotebookInstanceLifecycleConfig","sagemaker:StopNotebookInstance","sagemaker:UpdateNotebookInstance","sagemaker:StartNotebookInstance"],"helpful":[],"needsExistingResource":true,"severity":"critical","origin":"research","references":["https://github.com/DataDog/pathfinding.cloud/blob/main/data/paths/sagemaker/sagemaker-005.yaml","https://github.com/prowler-cloud/prowler/blob/master/prowler/providers/aws/services/iam/lib/privilege_escalation.py"]},
{"id":"sm-model-endpoint","title":"Own container as an endpoint with a chosen role","gives":"Long-lived code execution with the credentials of any role that may be passed to SageMaker.","steps":["Create a model from the attacker's container and pass the stronger role.","Put it in an endpoint configuration and create the endpoint.","Send requests to the endpoint: the container answers with what the role can reach."],"allOf":["iam:PassRole","sagemaker:CreateModel","sagemaker:CreateEndpointConfig","sagemaker:CreateEndpoint"],"helpful":["sagemaker:InvokeEndpoint"],"passRoleService":"sagemaker.amazonaws.com","needsExistingResource":false,"severity":"high","origin":"inferred","references":[]},
{"id":"sm-monitoring","title":"A scheduled job with a chosen role","gives":"A cron job under a passed role that outlives the attacker's own access.","steps":["Define a monitoring schedule with the attacker's image.","Pass the stronger role.","The job comes back every hour or day until somebody deletes the schedule."],"allOf":["iam:PassRole","sagemaker:CreateMonitoringSchedule"],"helpful":[],"passRoleService":"sagemaker.amazonaws.com","needsExistingResource":false,"severity":"high","origin":"inferred","references":[]},
{"id":"sm-notebook","title":"A shell on a new notebook with a chosen role","gives":"Interactive shell access with the credentials of any role that may be passed to SageMaker.","steps":["Create a notebook instance and pass it a role stronger than one's own.","Open it through a presigned URL, or let a lifecycle script call home.","Read the role's credentials from the instance metadata, or call AWS straight from the terminal."],"allOf":["iam:PassRole","sagemaker:CreateNotebookInstance"],"helpful":["sagemaker:CreatePresignedNotebookInstanceUrl"],"passRoleService":"sagemaker.amazonaws.com","needsExistingResource":false,"severity":"critical","origin":"research","references":["https://github.com/DataDog/pathfinding.cloud/blob/main/data/paths/sagemaker/sagemaker-001.yaml","https://github.com/prowler-cloud/prowler/blob/master/prowler/providers/aws/services/iam/lib/privilege_escalation.py","https://rhinosecuritylabs.com/aws/aws-privilege-escalation-methods-mitigation-part-2/"]},
{"id":"sm-notebook-role-swap","title":"A stronger role for an existing notebook","gives":"The credentials of any role that may be passed to SageMaker, on a notebook that nobody looks at twice.","steps":["Stop a notebook instance that one can open.","Update it with the stronger role.","Start it and use the new credentials from its terminal."],"allOf":["iam:PassRole","sagemaker:UpdateNotebookInstance"],"helpful":["sagemaker:StopNotebookInstance","sagemaker:StartNotebookInstance","sagemaker:CreatePresignedNotebookInstanceUrl"],"passRoleService":"sagemaker.amazonaws.com","needsExistingResource":false,"severity":"critical","origin":"inferred","references":[]},
{"id":"sm-pipeline","title":"Own steps in a new pipeline with a chosen role","gives":"Repeatable code execution with the credentials of any role that may be passed to SageMaker.","steps":["Define a pipeline whose steps run the attacker's containers.","Pass the stronger role to it.","Start an execution, now and whenever it is wanted again."],"allOf":["iam:PassRole","sagemaker:CreatePipeline","sagemaker:StartPipelineExecution"],"helpful":[],"passRoleService":"sagemaker.amazonaws.com","needsExistingResource":false,"severity":"high","origin":"research","references":["https://github.com/elastic/detection-rules/blob/main/rules/integrations/aws/privilege_escalation_sagemaker_execution_role_passed_by_unusual_principal.toml"]},
{"id":"sm-pipeline-edit","title":"Own steps in an existing pipeline","gives":"Code execution with the role that a trusted pipeline has already.","steps":["Replace the definition of a pipeline, keeping its name and role.","Start an execution, or wait for its schedule.","The changed step runs with the pipeline's role and looks like routine."],"allOf":["sagemaker:UpdatePipeline","sagemaker:StartPipelineExecution"],"helpful":["iam:PassRole"],"passRoleService":"sagemaker.amazonaws.com","needsExistingResource":true,"severity":"high","origin":"inferred","references":[]},
{"id":"sm-processing","title":"Own code in a processing job with a chosen role","gives":"Code execution with the credentials of any role that may be passed to SageMaker, in a job type that reviewers watch less than training.","steps":["Choose any container image and command for a processing job.","Start the job with the stronger role and the S3 locations to read.","The job copies data, or hands the role's credentials to the attacker."],"allOf":["iam:PassRole","sagemaker:CreateProcessingJob"],"helpful":[],"passRoleService":"sagemaker.amazonaws.com","needsExistingResource":false,"severity":"critical","origin":"research","references":["https://github.com/DataDog/pathfinding.cloud/blob/main/data/paths/sagemaker/sagemaker-003.yaml","https://github.com/prowler-cloud/prowler/blob/master/prowler/providers/aws/services/iam/lib/privilege_escalation.py"]},
{"id":"sm-profile-role","title":"A stronger role for a Studio profile","gives":"A Studio session with the credentials of any role that may be passed to SageMaker.","steps":["Set the stronger role as a user profile's execution role.","Create an app for the profile, so that the new role takes effect.","Open the profile through a presigned domain URL."],"allOf":["iam:PassRole","sagemaker:UpdateUserProfile","sagemaker:CreateApp","sagemaker:CreatePresignedDomainUrl"],"helpful":["sagemaker:DeleteApp"],"passRoleService":"sagemaker.amazonaws.com","needsExistingResource":false,"severity":"critical","origin":"research","references":["https://github.com/HackTricks-wiki/hacktricks-cloud/blob/master/src/pentesting-cloud/aws-security/aws-privilege-escalation/aws-sagemaker-privesc/README.md"]},
{"id":"sm-studio-lcc","title":"Own script in every Studio app of a domain","gives":"Code that runs as each Studio user with that user's role when an app starts.","steps":["Store a Studio lifecycle configuration with a script of one's own.","Make it a default of the domain.","Wait until users open their apps: the script runs with each one's role."],"allOf":["sagemaker:CreateStudioLifecycleConfig","sagemaker:UpdateDomain"],"helpful":[],"needsExistingResource":true,"severity":"high","origin":"research","references":["https://github.com/HackTricks-wiki/hacktricks-cloud/blob/master/src/pentesting-cloud/aws-security/aws-persistence/aws-sagemaker-persistence/README.md"]},
{"id":"sm-training","title":"Own code in a training job with a chosen role","gives":"Code execution with the credentials of any role that may be passed to SageMaker.","steps":["Push a container image, or point a stock image at a script in S3.","Start a training job with that image and the stronger role.","The container calls AWS with the role and sends results or credentials out."],"allOf":["iam:PassRole","sagemaker:CreateTrainingJob"],"helpful":[],"passRoleService":"sagemaker.amazonaws.com","needsExistingResource":false,"severity":"critical","origin":"research","references":["https://github.com/DataDog/pathfinding.cloud/blob/main/data/paths/sagemaker/sagemaker-002.yaml","https://github.com/prowler-cloud/prowler/blob/master/prowler/providers/aws/services/iam/lib/privilege_escalation.py"]}
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

// EXTERNAL MODULE: ./build/located/order.js
var order = __webpack_require__(5685);
// EXTERNAL MODULE: ./build/located/value.js
var located_value = __webpack_require__(1072);
;// CONCATENATED MODULE: ./build/policy/glob.js
/**
 * Whether a concrete name matches a pattern of `*` (any text) and `?` (exactly one character); everything else is literal
 * and ASCII letters match without regard to case (IAM JSON policy elements: Action; pitfalls 1 and 2).
 * Takes at most name × pattern steps and never builds a regular expression.
 */
function globMatches(pattern, name) {
    let p = 0;
    let n = 0;
    let star = -1;
    let mark = 0;
    while (n < name.length) {
        const c = p < pattern.length ? pattern.charCodeAt(p) : -1;
        if (c === STAR) {
            star = p++;
            mark = n;
        }
        else if (c === QUESTION || (c >= 0 && lower(c) === lower(name.charCodeAt(n)))) {
            p++;
            n++;
        }
        else if (star >= 0) {
            p = star + 1;
            n = ++mark;
        }
        else
            return false;
    }
    while (p < pattern.length && pattern.charCodeAt(p) === STAR)
        p++;
    return p === pattern.length;
}
/** `globMatches` for a pattern with holes, each of which may stand for any text. */
function matchText(text, name) {
    const known = knownPattern(text.pieces);
    if (known !== undefined)
        return globMatches(known, name) ? 'yes' : 'no';
    return globMatches(text.pieces.map((piece) => (typeof piece === 'string' ? piece : '*')).join(''), name)
        ? 'possible'
        : 'no';
}
/** The text of pieces without holes, else undefined. */
function knownPattern(pieces) {
    let text = '';
    for (const piece of pieces) {
        if (typeof piece !== 'string')
            return undefined;
        text += piece;
    }
    return text;
}
/** The pattern as a reader would write it, holes as `${name}`. */
function writtenText(pieces) {
    return pieces.map((piece) => (typeof piece === 'string' ? piece : `\${${piece.name}}`)).join('');
}
/** Lower case for ASCII letters only: Unicode folding would make other letters equal that IAM tells apart. */
function lower(code) {
    return code >= 65 && code <= 90 ? code + 32 : code;
}
/** `text` with its ASCII letters in lower case. */
function lowerText(text) {
    return text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
}
const STAR = 42;
const QUESTION = 63;

;// CONCATENATED MODULE: ./build/policy/json-text.js
const MAX_TEXT = 1_000_000;
const MAX_DEPTH = 64;
/** Plain data as a value all of whose parts have the same origins; undefined when it is nested too deeply. */
function valueOfJson(json, origins, depth = 0) {
    if (depth > MAX_DEPTH)
        return undefined;
    if (json === null)
        return { kind: 'null', origins };
    if (typeof json === 'boolean')
        return { kind: 'bool', value: json, origins };
    if (typeof json === 'number')
        return { kind: 'number', value: json, origins };
    if (typeof json === 'string')
        return { kind: 'string', pieces: json === '' ? [] : [json], origins };
    if (isArray(json)) {
        const items = [];
        for (const item of json) {
            const value = valueOfJson(item, origins, depth + 1);
            if (!value)
                return undefined;
            items.push(value);
        }
        return { kind: 'list', items, origins };
    }
    const keySpan = origins[0] ?? { source: { path: '', text: '' }, start: 0, end: 0 };
    const entries = [];
    for (const [key, item] of Object.entries(json)) {
        const value = valueOfJson(item, origins, depth + 1);
        if (!value)
            return undefined;
        entries.push({ key, keySpan, value });
    }
    return { kind: 'object', entries, origins };
}
/** JSON text as a value; undefined when it is not JSON, too long or nested too deeply. */
function valueOfJsonText(text, origins) {
    if (text.length > MAX_TEXT)
        return undefined;
    try {
        const json = JSON.parse(text);
        return valueOfJson(json, origins);
    }
    catch {
        return undefined;
    }
}
function isArray(json) {
    return Array.isArray(json);
}

;// CONCATENATED MODULE: ./build/policy/branches.js
/** More combinations of unknown conditions than this in one statement are not expanded. */
const MAX_BRANCHES = 32;
/**
 * Every value that a value with choices can become, each with the branches that lead to it: both branches of an unknown
 * condition are taken (semantics.md section 6), and equal conditions turn out equal everywhere. Undefined when there are
 * more than `MAX_BRANCHES`.
 */
function variantsOf(value, given) {
    const sizes = new Map();
    collect(value, given, sizes);
    let branches = [given];
    for (const [condition, of] of [...sizes].sort(([a], [b]) => (a < b ? -1 : 1))) {
        const next = [];
        for (const before of branches)
            for (let option = 0; option < of; option++)
                next.push([...before, { condition, option, of }]);
        if (next.length > MAX_BRANCHES)
            return undefined;
        branches = next;
    }
    return branches.map((when) => ({ value: sizes.size === 0 ? value : chosen(value, when), when }));
}
/** The option of a choice that branches already taken decide, if they do. */
function decidedOption(choice, when) {
    const branch = when.find((one) => one.condition === choice.condition && one.of === choice.options.length);
    const value = branch && choice.options[branch.option];
    return value && { value };
}
function collect(value, given, sizes) {
    switch (value.kind) {
        case 'choice':
            if (!decidedOption(value, given))
                sizes.set(value.condition, Math.max(value.options.length, sizes.get(value.condition) ?? 0));
            for (const option of value.options)
                collect(option, given, sizes);
            return;
        case 'list':
            for (const item of value.items)
                collect(item, given, sizes);
            return;
        case 'object':
            for (const entry of value.entries)
                collect(entry.value, given, sizes);
            return;
        default:
    }
}
function chosen(value, when) {
    switch (value.kind) {
        case 'choice': {
            const branch = when.find((one) => one.condition === value.condition);
            const option = value.options[Math.min(branch?.option ?? 0, value.options.length - 1)];
            return option ? chosen(option, when) : { kind: 'null', origins: value.origins };
        }
        case 'list':
            return { ...value, items: value.items.map((item) => chosen(item, when)) };
        case 'object':
            return { ...value, entries: value.entries.map((entry) => ({ ...entry, value: chosen(entry.value, when) })) };
        default:
            return value;
    }
}

;// CONCATENATED MODULE: ./build/policy/reading.js

/** A generated document can be long; nothing that IAM accepts comes near this many strings. */
const MAX_TEXTS = 200_000;
function newNotes() {
    return { undecided: [], budget: MAX_TEXTS };
}
/** Where a value was written first, for a message about it. */
function placeOf(value, fallback) {
    return value.origins[0] ?? fallback ?? { path: '' };
}
function note(notes, reason, message, at, remedy) {
    notes.undecided.push({ reason, message, at, remedy });
}
/** Notes that a document breaks IAM's grammar: IAM refuses such a policy, so what it grants is not known. */
function invalid(notes, message, at) {
    note(notes, 'invalid-policy', message, at, 'Correct the policy document so that IAM accepts it.');
}
/** An object's entries by element name, every spelling and every repetition; absent ones (`null`) are left out. */
function elementsOf(object, names, notes) {
    const found = new Map();
    for (const entry of object.entries) {
        const name = names.find((known) => known === entry.key) ?? foldedName(entry.key, names);
        if (name === undefined || entry.value.kind === 'null')
            continue;
        if (name !== entry.key)
            invalid(notes, `The element "${entry.key}" is not spelled "${name}"; it was read as if it were.`, entry.keySpan);
        const same = found.get(name);
        if (same) {
            invalid(notes, `The element "${name}" stands twice in one object; both were taken together.`, entry.keySpan);
            same.push(entry);
        }
        else
            found.set(name, [entry]);
    }
    return found;
}
function foldedName(key, names) {
    const folded = lowerText(key);
    return names.find((known) => lowerText(known) === folded);
}
/** A string, number or boolean as text; an unknown as one hole; undefined for anything else. */
function textOf(value) {
    switch (value.kind) {
        case 'string':
            return { pieces: value.pieces, origins: value.origins };
        case 'bool':
        case 'number':
            return { pieces: [String(value.value)], origins: value.origins };
        case 'unknown':
            return { pieces: [holeOf(value)], origins: value.origins };
        default:
            return undefined;
    }
}
function holeOf(value) {
    const at = value.origins[0] ?? { source: { path: '', text: '' }, start: 0, end: 0 };
    return { name: value.name, reason: value.reason, at };
}
/** A string or a list of strings as a flat list (pitfall 12); nulls are absent, other shapes are noted. */
function textsOf(value, what, notes) {
    const texts = [];
    const waiting = [value];
    while (waiting.length > 0) {
        const next = waiting.pop();
        if (!next || next.kind === 'null')
            continue;
        if (next.kind === 'list') {
            for (let i = next.items.length - 1; i >= 0; i--) {
                const item = next.items[i];
                if (item)
                    waiting.push(item);
            }
            continue;
        }
        const text = textOf(next);
        if (!text)
            invalid(notes, `${what} holds an object where a string belongs.`, placeOf(next));
        else if (--notes.budget < 0) {
            note(notes, 'limit', 'The policy document is too large to be read.', placeOf(next), 'Split the policy.');
            return [];
        }
        else
            texts.push(text);
    }
    return texts;
}

;// CONCATENATED MODULE: ./build/policy/read-conditions.js


/**
 * The `Condition` block as operator-key pairs, all of which must hold (IAM JSON policy elements: Condition). A block that
 * is not known stands as one condition of an unknown operator, so that it restricts in its own, unknown way.
 */
function readConditions(entries, notes) {
    return entries.flatMap((entry) => readBlock(entry.value, notes));
}
function readBlock(value, notes) {
    if (value.kind === 'unknown')
        return [unknownCondition(value)];
    if (value.kind === 'list')
        return value.items.flatMap((item) => (item.kind === 'object' ? readBlock(item, notes) : []));
    if (value.kind === 'string' && value.pieces.some((piece) => typeof piece !== 'string'))
        return [unknownCondition({ ...value, name: writtenText(value.pieces) })];
    if (value.kind !== 'object') {
        invalid(notes, 'Condition is not an object.', placeOf(value));
        return [];
    }
    return value.entries.flatMap((operator) => readOperator(operator, notes));
}
function readOperator(operator, notes) {
    const { value } = operator;
    if (value.kind === 'null')
        return [];
    if (value.kind === 'unknown')
        return [unknownCondition(value, operator.key)];
    if (value.kind !== 'object') {
        invalid(notes, `The condition operator "${operator.key.slice(0, 60)}" holds no object.`, placeOf(value));
        return [];
    }
    const conditions = [];
    for (const key of value.entries) {
        if (key.value.kind === 'null')
            continue;
        const values = textsOf(key.value, 'Condition', notes);
        const at = [...key.value.origins, key.keySpan];
        if (values.length === 0)
            note(notes, 'invalid-policy', 'A condition key has no values.', key.keySpan, 'Give it values or remove it.');
        conditions.push({ operator: operator.key, key: key.key, values, origins: at });
    }
    return conditions;
}
function unknownCondition(value, operator = '') {
    return { operator: `?${operator}`, key: value.name, values: [], origins: value.origins };
}

;// CONCATENATED MODULE: ./build/policy/read-principals.js

const TYPES = ['AWS', 'Service', 'Federated', 'CanonicalUser'];
/** `Principal`/`NotPrincipal` (IAM JSON policy elements: Principal): `"*"`, or lists by type. */
function readPrincipals(elements, statement, notes) {
    const plain = elements.get('Principal');
    const negated = elements.get('NotPrincipal');
    if (plain && negated) {
        invalid(notes, 'A statement has both Principal and NotPrincipal.', placeOf(statement));
        return 'invalid';
    }
    const given = plain ?? negated;
    const first = given?.[0];
    if (!given || !first)
        return undefined;
    const entries = given.flatMap((entry) => readPrincipal(entry.value, notes));
    return { not: !plain, entries, origins: [...first.value.origins, first.keySpan] };
}
function readPrincipal(value, notes) {
    if (value.kind === 'list')
        return value.items.flatMap((item) => (item.kind === 'list' ? [] : readPrincipal(item, notes)));
    if (value.kind !== 'object') {
        const text = textOf(value);
        if (!text)
            return [];
        return [{ type: text.pieces.length === 1 && text.pieces[0] === '*' ? '*' : 'AWS', value: text }];
    }
    const byType = elementsOf(value, TYPES, notes);
    for (const entry of value.entries)
        if (!TYPES.some((type) => byType.get(type)?.includes(entry)) && entry.value.kind !== 'null')
            invalid(notes, `"${entry.key.slice(0, 40)}" is no type of principal.`, entry.keySpan);
    return [...byType].flatMap(([type, entries]) => entries.flatMap((entry) => textsOf(entry.value, 'Principal', notes).map((text) => ({ type, value: text }))));
}

;// CONCATENATED MODULE: ./build/policy/read-statement.js




const ELEMENTS = [
    'Sid',
    'Effect',
    'Action',
    'NotAction',
    'Resource',
    'NotResource',
    'Principal',
    'NotPrincipal',
    'Condition',
];
/**
 * One statement without choices in normal form (IAM JSON policy elements reference: Statement). A statement that lacks an
 * Effect or an Action, or has both an element and its negation, is invalid and read as nothing, with a note (pitfall 13).
 */
function readStatement(value, when, notes) {
    const elements = elementsOf(value, ELEMENTS, notes);
    const effect = readEffect(elements.get('Effect'), value, notes);
    const actions = readList(elements, 'Action', value, notes);
    const resources = readList(elements, 'Resource', value, notes);
    const principals = readPrincipals(elements, value, notes);
    const conditions = readConditions(elements.get('Condition') ?? [], notes);
    if (!effect || actions === 'invalid' || resources === 'invalid' || principals === 'invalid')
        return undefined;
    if (!actions) {
        invalid(notes, 'A statement has neither Action nor NotAction.', placeOf(value));
        return undefined;
    }
    const branches = effect.unknown
        ? [...when, { condition: `effect:${effect.unknown}`, option: 0, of: 2 }]
        : when;
    const sid = elements.get('Sid')?.[0];
    const sidText = sid && textOf(sid.value);
    return {
        ...(sidText ? { sid: sidText } : {}),
        effect: effect.effect,
        effectOrigins: effect.origins,
        actions: trimmed(actions, notes),
        ...(resources ? { resources } : {}),
        ...(principals ? { principals } : {}),
        conditions,
        origins: value.origins,
        always: branches.length === 0,
        when: branches,
    };
}
function readEffect(entries, statement, notes) {
    if (!entries) {
        invalid(notes, 'A statement has no Effect.', placeOf(statement));
        return undefined;
    }
    const effects = [];
    for (const { value } of entries) {
        const text = (0,located_value/* knownText */.bG)(value);
        if (text === 'Allow' || text === 'Deny')
            effects.push({ effect: text, origins: value.origins });
        else if (value.kind === 'unknown' || (value.kind === 'string' && text === undefined)) {
            const hole = value.kind === 'string' ? value.pieces.find((piece) => typeof piece !== 'string') : value;
            const name = hole && typeof hole !== 'string' ? hole.name : '';
            effects.push({ effect: 'Allow', origins: value.origins, unknown: name });
        }
        else
            invalid(notes, `Effect is ${shown(text)}; it must be exactly Allow or Deny.`, placeOf(value));
    }
    return effects.find((one) => one.effect === 'Allow') ?? effects[0];
}
function shown(text) {
    return text === undefined ? 'not a string' : JSON.stringify(text.slice(0, 40));
}
/** `Action`/`NotAction` and `Resource`/`NotResource`: undefined when neither stands there. */
function readList(elements, name, statement, notes) {
    const plain = elements.get(name);
    const negated = elements.get(`Not${name}`);
    if (plain && negated) {
        invalid(notes, `A statement has both ${name} and Not${name}.`, placeOf(statement));
        return 'invalid';
    }
    const entries = plain ?? negated;
    if (!entries)
        return undefined;
    const items = entries.flatMap((entry) => textsOf(entry.value, name, notes));
    const first = entries[0];
    if (items.length === 0 && first) {
        invalid(notes, `${plain ? name : `Not${name}`} is empty.`, placeOf(first.value, first.keySpan));
        if (negated)
            return 'invalid';
    }
    return { not: !plain, items, origins: first ? [...first.value.origins, first.keySpan] : [] };
}
/** IAM does not trim actions; a space is surely a slip, so it is noted and the trimmed action counts too (pitfall 32). */
function trimmed(list, notes) {
    let changed = false;
    const items = list.items.map((text) => {
        const pieces = trimPieces(text);
        if (pieces === text.pieces)
            return text;
        changed = true;
        const at = text.origins[0] ?? { path: '' };
        note(notes, 'invalid-policy', 'An action has white space around it; IAM does not trim it, it was read without.', at, 'Remove the white space.');
        return { ...text, pieces };
    });
    return changed ? { ...list, items } : list;
}
function trimPieces(text) {
    const first = text.pieces[0];
    const last = text.pieces.at(-1);
    const opens = typeof first === 'string' && first !== first.trimStart();
    const closes = typeof last === 'string' && last !== last.trimEnd();
    if (!opens && !closes)
        return text.pieces;
    const pieces = [...text.pieces];
    if (typeof first === 'string')
        pieces[0] = first.trimStart();
    const end = pieces.at(-1);
    if (typeof end === 'string')
        pieces[pieces.length - 1] = end.trimEnd();
    return pieces.filter((piece) => piece !== '');
}

;// CONCATENATED MODULE: ./build/policy/read-document.js





/**
 * Reads a value that has the shape of a policy document (IAM JSON policy elements reference), or a string that encodes
 * one: a statement or an array of them, strings or lists, every repetition of a duplicate key (noted), both branches of an
 * unknown condition. What breaks the grammar is noted as `invalid-policy`; what is unknown is noted with its name.
 */
function readDocument(value) {
    const notes = newNotes();
    const documents = readAny(value, [], notes);
    if (documents.length === 0)
        return { document: undefined, undecided: notes.undecided };
    return {
        document: {
            version: documents.some((one) => one.version === '2012-10-17') ? '2012-10-17' : documents[0]?.version,
            statements: documents.flatMap((one) => one.statements),
        },
        undecided: notes.undecided,
    };
}
function readAny(value, when, notes) {
    switch (value.kind) {
        case 'null':
            return [];
        case 'unknown':
            unknown(value.name, value, notes);
            return [];
        case 'choice': {
            const decided = decidedOption(value, when);
            if (decided)
                return readAny(decided.value, when, notes);
            return value.options.flatMap((option, at) => readAny(option, [...when, { condition: value.condition, option: at, of: value.options.length }], notes));
        }
        case 'string': {
            if (value.json)
                return readAny(value.json, when, notes);
            const text = (0,located_value/* knownText */.bG)(value);
            if (text === undefined) {
                const hole = value.pieces.find((piece) => typeof piece !== 'string');
                unknown(typeof hole === 'object' ? hole.name : '', value, notes);
                return [];
            }
            if (text.trim() === '')
                return [];
            const parsed = valueOfJsonText(text, value.origins);
            if (parsed)
                return readAny(parsed, when, notes);
            invalid(notes, 'A policy is a string that is not valid JSON.', placeOf(value));
            return [];
        }
        case 'object':
            return [readObject(value, when, notes)];
        default:
            invalid(notes, 'A policy document is neither an object nor JSON text.', placeOf(value));
            return [];
    }
}
function unknown(name, value, notes, what = 'A policy document') {
    const reason = value.kind === 'unknown' ? value.reason : holeReason(value);
    note(notes, reason, `${what} comes from ${name || 'an expression'}, which is not known from source.`, placeOf(value), 'Write the policy where it can be read, or give the value a default.');
}
function holeReason(value) {
    const hole = value.kind === 'string' ? value.pieces.find((piece) => typeof piece !== 'string') : undefined;
    return typeof hole === 'object' ? hole.reason : 'unsupported-expression';
}
function readObject(value, when, notes) {
    const elements = elementsOf(value, ['Version', 'Statement', 'Id'], notes);
    const statements = elements.get('Statement');
    if (!statements)
        invalid(notes, 'A policy document has no Statement.', placeOf(value));
    const versions = (elements.get('Version') ?? []).map((entry) => versionOf(entry.value));
    return {
        version: versions.includes('2012-10-17') ? '2012-10-17' : versions[0],
        statements: (statements ?? []).flatMap((entry) => readStatements(entry.value, when, notes)),
    };
}
/** A version that is not known is taken as the current one: a variable that varies matches more than a literal. */
function versionOf(value) {
    return (0,located_value/* knownText */.bG)(value) ?? (value.kind === 'null' ? undefined : '2012-10-17');
}
function readStatements(value, when, notes) {
    switch (value.kind) {
        case 'null':
            return [];
        case 'list':
            return value.items.flatMap((item) => readStatements(item, when, notes));
        case 'unknown':
            unknown(value.name, value, notes, 'A part of a policy');
            return [];
        case 'choice': {
            const decided = decidedOption(value, when);
            if (decided)
                return readStatements(decided.value, when, notes);
            return value.options.flatMap((option, at) => readStatements(option, [...when, { condition: value.condition, option: at, of: value.options.length }], notes));
        }
        case 'object': {
            const variants = variantsOf(value, when);
            if (!variants) {
                const remedy = 'Use fewer conditions in one statement.';
                note(notes, 'limit', `A statement has more than ${MAX_BRANCHES} variants.`, placeOf(value), remedy);
                return [];
            }
            return variants.flatMap((variant) => {
                const statement = variant.value.kind === 'object' ? readStatement(variant.value, variant.when, notes) : undefined;
                return statement ? [statement] : [];
            });
        }
        case 'string':
            if (value.json)
                return readStatements(value.json, when, notes);
            if ((0,located_value/* knownText */.bG)(value) === undefined) {
                unknown('', value, notes, 'A part of a policy');
                return [];
            }
            break;
        default:
    }
    invalid(notes, 'A statement is not an object.', placeOf(value));
    return [];
}

;// CONCATENATED MODULE: ./build/policy/world.js
/** The plain name of an AWS-managed policy: the last segment of its ARN or path, whatever its partition (pitfall 30). */
function managedName(arnOrName) {
    return arnOrName.slice(arnOrName.lastIndexOf('/') + 1);
}

;// CONCATENATED MODULE: ./build/policy/newly-granted.js






/**
 * What head newly lets each grantee do, compared with base, for the actions of a vocabulary (semantics.md sections 2 to 6).
 * Pure: equal input gives equal output; hostile input ends in `undecided`.
 */
function newlyGranted(base, head, vocabulary, touched) {
    const before = new Map();
    const undecidedBefore = new Set();
    for (const held of heldOf(base, (note) => undecidedBefore.add(keyOfNote(note)))) {
        const key = keyOf(held.grant.grantee);
        before.set(key, [...(before.get(key) ?? []), held]);
    }
    const undecided = [];
    let unchangedUnknowns = 0;
    const after = heldOf(head, (note) => {
        const at = note.at;
        if (undecidedBefore.has(keyOfNote(note)) && !('start' in at && touched(at, 'head')))
            unchangedUnknowns++;
        else
            undecided.push(note);
    });
    const accesses = [];
    for (const { action } of [...vocabulary.actions].sort((a, b) => (0,order/* byText */.z)(a.action, b.action))) {
        for (const held of after) {
            if (held.statement.effect !== 'Allow' || held.grant.use !== 'identity')
                continue;
            const earlier = before.get(keyOf(held.grant.grantee)) ?? [];
            if (earlier.some((one) => one.statement.effect === 'Allow' && itemsFor(one.statement, action).length > 0))
                continue;
            for (const item of itemsFor(held.statement, action))
                accesses.push(accessOf(held, item, action, touched));
        }
    }
    return { accesses, undecided, unchangedUnknowns, renamed: 0, policies: head.grants.length };
}
function heldOf(world, report) {
    return world.grants.flatMap((grant) => {
        if (grant.policy.kind === 'document') {
            const { document, undecided } = readDocument(grant.policy.value);
            for (const note of undecided)
                report(note);
            return (document?.statements ?? []).map((statement) => ({ grant, statement }));
        }
        const arn = (0,located_value/* knownText */.bG)(grant.policy.arn);
        const json = arn === undefined ? undefined : world.managed(arn);
        const value = json === undefined ? undefined : valueOfJson(json, grant.policy.arn.origins);
        if (!value || arn === undefined) {
            const message = `The managed policy ${arn ?? ''} is not known.`;
            const at = grant.policy.arn.origins[0] ?? { path: '' };
            report({ reason: 'unknown-managed-policy', message, at, remedy: 'Check the ARN.' });
            return [];
        }
        const managed = managedName(arn);
        return (readDocument(value).document?.statements ?? []).map((statement) => ({ grant, statement, managed }));
    });
}
function itemsFor(statement, action) {
    const items = statement.actions.items.filter((one) => matchText(one, action) !== 'no');
    if (!statement.actions.not)
        return items;
    return items.length > 0 ? [] : [{ pieces: ['*'], origins: statement.actions.origins }];
}
function accessOf(held, item, action, touched) {
    const origins = [...item.origins, ...held.grant.attachedAt];
    const fallback = held.grant.grantee.declaredAt;
    const primary = origins.find((span) => touched(span, 'head')) ?? origins[0] ?? fallback;
    const related = origins
        .filter((span) => span !== primary)
        .map((span) => ({ role: item.origins.includes(span) ? 'origin' : 'attachment', span, side: 'head' }));
    const document = held.grant.policy.kind === 'document' ? held.grant.policy : undefined;
    return {
        kind: 'granted',
        grantee: held.grant.grantee,
        action,
        written: held.managed ? `managed:${held.managed}` : (document?.label ?? writtenText(item.pieces)),
        primary: { span: primary, side: 'head' },
        related,
        witness: { action, resource: '*', context: {}, before: 'not granted' },
        explanation: `${held.grant.grantee.address} can now use ${action}; before it could not.`,
        confidence: held.grant.confidence,
    };
}
function keyOf(grantee) {
    return `${grantee.type}\n${grantee.root}\n${grantee.address}`;
}
function keyOfNote(one) {
    return `${one.reason}\n${one.message}`;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./build/review/fingerprint.js


/** What a finding is, whatever lines it stands on (semantics.md section 5). */
function identityOf(finding) {
    const { grantee } = finding;
    return JSON.stringify([
        finding.kind,
        grantee.type,
        grantee.root ?? '',
        grantee.address,
        finding.granted.toLowerCase(),
        finding.dimension ?? '',
    ]);
}
const digest = (text) => (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex').slice(0, 32);
const orderInFile = (finding) => [
    finding.location.file,
    finding.location.side,
    String(finding.location.startLine).padStart(9, '0'),
    String(finding.location.startColumn).padStart(9, '0'),
    finding.actions[0]?.action ?? '',
].join('\0');
/**
 * Fingerprints findings: 32 hexadecimal digits that survive moved lines. Findings that are the same but for their place
 * (the same pattern twice in one grantee's policies) are told apart by their order.
 */
function fingerprintsOf(findings) {
    const seen = new Map();
    return [...findings]
        .sort((a, b) => (0,order/* byText */.z)(orderInFile(a), orderInFile(b)))
        .map((finding) => {
        const identity = identityOf(finding);
        const count = seen.get(identity) ?? 0;
        seen.set(identity, count + 1);
        return { ...finding, fingerprint: digest(count === 0 ? identity : `${identity}#${count}`) };
    });
}

// EXTERNAL MODULE: ./build/review/locations.js
var locations = __webpack_require__(1017);
// EXTERNAL MODULE: ./build/review/report-model.js
var report_model = __webpack_require__(8115);
;// CONCATENATED MODULE: ./build/review/findings.js




/** A name with its unknown parts as `${…}`. */
function nameText(pieces) {
    return pieces.map((piece) => (typeof piece === 'string' ? piece : `\${${piece.name}}`)).join('');
}
function granteeReport({ grantee }) {
    return {
        type: grantee.type,
        address: grantee.address,
        name: grantee.name ? nameText(grantee.name.pieces) : '',
        root: grantee.root,
    };
}
const placeKey = ({ span, side }) => [side, span.source.path, span.start, span.end].join(':');
/** One finding per grantee and offending span (semantics.md section 5), whatever number of actions the span brings. */
function groupKey(access) {
    const { grantee } = access;
    return [
        access.kind,
        access.dimension ?? '',
        access.combination ?? '',
        grantee.type,
        grantee.root,
        grantee.address,
        access.written,
        placeKey(access.primary),
    ].join('\0');
}
const bySeverity = (0,order/* byEach */.$)((a, b) => (0,report_model/* severityRank */.qs)(a.severity) - (0,report_model/* severityRank */.qs)(b.severity), (a, b) => (0,order/* byText */.z)(a.action, b.action));
function sensitiveAction(access, catalog) {
    const entry = catalog.find(access.action);
    return {
        action: access.action,
        tactic: entry?.tactic ?? '',
        tacticId: entry?.tacticId ?? '',
        severity: access.kind === 'ineffective' ? 'note' : (entry?.severity ?? 'medium'),
        rationale: entry?.rationale ?? '',
        ...(entry && entry.references.length > 0 ? { references: entry.references } : {}),
    };
}
function relatedPlaces(accesses) {
    const seen = new Map();
    for (const { related } of accesses)
        for (const place of related) {
            const key = `${place.role}:${placeKey(place)}`;
            if (!seen.has(key))
                seen.set(key, (0,locations/* relatedOf */.Vs)(place.role, place.span, place.side));
        }
    return [...seen.values()];
}
const CONFIDENCE = ['certain', 'likely', 'possible'];
/** The group's one sentence: that of its most severe action, and how many more the same place brings. */
function explanationOf(first, others) {
    if (others === 0)
        return first.explanation;
    const sentence = first.explanation.replace(/\.$/, '');
    return `${sentence}; the same place brings ${others} more sensitive ${others === 1 ? 'action' : 'actions'}.`;
}
function findingOf(accesses, catalog) {
    const actions = [
        ...new Map(accesses.map((access) => [access.action, sensitiveAction(access, catalog)])).values(),
    ].sort(bySeverity);
    const [worst] = actions;
    const first = accesses.find((access) => access.action === worst?.action);
    if (!worst || !first)
        return undefined;
    const confidence = CONFIDENCE.find((level) => accesses.some((access) => access.confidence === level)) ?? 'possible';
    return {
        kind: first.kind,
        ...(first.dimension === undefined ? {} : { dimension: first.dimension }),
        severity: worst.severity,
        confidence,
        grantee: granteeReport(first),
        granted: first.written,
        actions,
        location: (0,locations/* locationOf */.hD)(first.primary.span, first.primary.side),
        related: relatedPlaces(accesses),
        witness: first.witness,
        explanation: explanationOf(first, actions.length - 1),
    };
}
/** Groups what is newly accessible into findings, in the report's order. */
function findingsOf(accesses, catalog) {
    const groups = new Map();
    for (const access of accesses) {
        const key = groupKey(access);
        const group = groups.get(key);
        if (group)
            group.push(access);
        else
            groups.set(key, [access]);
    }
    const findings = [...groups.values()].flatMap((group) => findingOf(group, catalog) ?? []);
    return fingerprintsOf(findings).sort(report_model/* compareFindings */.Eg);
}

;// CONCATENATED MODULE: ./build/review/decide.js



const refersToManaged = (extracted) => extracted.grants.some((grant) => grant.policy.kind === 'managed');
/** Compares what base and head grant, for the actions of the catalog in force. */
async function decide(base, head, catalog, diffs) {
    const policies = refersToManaged(base) || refersToManaged(head)
        ? await (await __webpack_require__.e(/* import() */ 305).then(__webpack_require__.bind(__webpack_require__, 5305))).loadManagedPolicies()
        : undefined;
    const managed = (arnOrName) => policies?.find(arnOrName)?.document;
    const result = newlyGranted({ ...base, managed }, { ...head, managed }, { actions: catalog.entries.map(sensitive), combinations: loadCombinations().map(together) }, diffs.touched);
    return {
        findings: findingsOf(result.accesses, catalog),
        undecided: result.undecided,
        policies: result.policies,
        renamed: result.renamed,
    };
}
function sensitive({ action, wildcardOnly, resourceTypes, conditionKeys }) {
    return { action, wildcardOnly, resourceTypes: resourceTypes.map(({ arn }) => arn), conditionKeys };
}
function together({ id, allOf, passRoleService }) {
    return { id, allOf, passRoleService: passRoleService ?? null };
}


/***/ })

};
