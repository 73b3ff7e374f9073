"use strict";exports.id=3346,exports.ids=[3346],exports.modules={1272:((e,t,n)=>{n.d(t,{TG:()=>s,Tg:()=>ie,n5:()=>c,q9:()=>m});var r=n(931),i=n(5750);let a=r.F.terraform.mentions,o=r.F.terraform.namedPath;function s({path:e,folder:t}){let n=(0,i.Vb)(e);return t?[`${n}/`,`${n}"`]:[n,...p(e).flatMap(e=>[`${(0,i.Vb)(e)}/`,`${(0,i.Vb)(e)}"`])]}class c{#e=new Map;#t;#n=new Set;#r=0;#i=r.F.terraform.namings;constructor(e){this.#t=e.map(({path:e})=>e);for(let{path:t,folder:n}of e)if(this.#a(t,n?`link`:`file`,t),!n)for(let e of p(t))this.#a(e,`around`,t)}get named(){return this.#n}#a(e,t,n){let r=(0,i.Vb)(e);this.#r=Math.max(this.#r,r.length);let a=this.#e.get(r)??[];this.#e.set(r,a);let o=a.find(n=>n.path===e&&n.kind===t);o?o.targets.push(n):a.push({path:e,kind:t,targets:[n]})}readIn(e,t){let n=!1,r=0,i=0;for(let o=0;o<e.length;o++){let s=e.charCodeAt(o);if(s===l||s===u){let s=o>r&&o-r<=this.#r?this.#e.get(e.slice(r,o)):void 0;if(s&&(r===0||e.charCodeAt(r-1)!==d)&&(++i>a||(this.#s(s,e,r,o,t)&&(n=!0),this.#i<0)))return this.#o();r=o+1}else(s===d||s===f)&&(r=o+1)}return n}#o(){for(let e of this.#t)this.#n.add(e);return!0}#s(e,t,n,r,i){let a=n;for(;a>0&&n-a<o&&!`"}
`.includes(t.charAt(a-1));)a--;let s=t.slice(a,r),c=t.charCodeAt(r)===l,u=!1,d;for(let n of e)if(this.#i--,(n.kind!==`file`||c)&&_(i,s,n.path)&&!(n.kind===`around`&&(d??=c?``:g(t,r+1),h(t,a)||!c&&!ee.test(d)))){this.#i-=n.targets.length;for(let e of n.targets){let t=e.slice(n.path.length+1);(n.kind!==`around`||c||te(d??``,t))&&(this.#n.add(e),u=!0)}}return u}}let l=34,u=47,d=125,f=10;function p(e){let t=[];for(let n=(0,i.yS)(e);n!==``&&t.length<a;n=(0,i.yS)(n))t.push(n);return t}let m=[`file`,`source`];function h(e,t){return/\bsource["\s]{0,40}[=:]\s{0,40}"$/.test(e.slice(Math.max(0,t-100),t))}function g(e,t){let n=0,r=t;for(;r<e.length&&r-t<o;r++){let t=e.charAt(r);if(t===`
`||t===`"`&&n===0)break;e.startsWith("${",r)?n++:t===`}`&&n>0&&n--}return r-t>=o?`*`:e.slice(t,r)}function _(e,t,n){if(t===``||(0,i.uJ)(e,t)===n)return!0;let r=t.split(`/`).filter(e=>e!==``&&e!==`.`&&e!==`..`);return(r.length>1||t.startsWith(`/`))&&`/${n}`.endsWith(`/${r.join(`/`)}`)}let ee=/\$\{|[*?[]|\{/;function te(e,t){let n=e.search(ee);if(n<0)return e===``;let r=Math.max(...[`}`,`*`,`?`,`]`].map(t=>e.lastIndexOf(t)));return t.startsWith(e.slice(0,n))&&t.endsWith(e.slice(Math.max(n,r+1)))}let ne=/\b(?:templatefile|file\w{0,14})\(\s{0,20}/g,re=/^\$\{path\.(?:module|root|cwd)\}\/(?:\.\/)?/;function ie(e,t){let n=a;for(let{index:r,0:i}of e.matchAll(ne)){if(n--===0)return!0;let a=r+i.length;if(e.charAt(a)!==`"`)return!0;let o=g(e,a+1),s=o.replace(re,``);if(!ee.test(s)){if(i.startsWith(`fileset`)&&/^(?:\$\{path\.\w{1,10}\}|\.?)\/?$/.test(o))return!0}else if(te(s,t))return!0}return!1}}),6441:((e,t,n)=>{n.d(t,{w:()=>o,y:()=>s});let r=`
AWS::Bedrock::Agent bedrock agent/{AgentId} AgentArn AgentId
AWS::Bedrock::AgentAlias bedrock agent-alias/{AgentId}/{AgentAliasId} AgentAliasArn -
AWS::Bedrock::ApplicationInferenceProfile bedrock application-inference-profile/{InferenceProfileId} InferenceProfileArn -
AWS::Bedrock::Flow bedrock flow/{Id} Ref,Arn -
AWS::Bedrock::FlowAlias bedrock flow/{FlowId}/alias/{Id} Arn -
AWS::Bedrock::Guardrail bedrock guardrail/{GuardrailId} Ref,GuardrailArn -
AWS::Bedrock::KnowledgeBase bedrock knowledge-base/{KnowledgeBaseId} KnowledgeBaseArn KnowledgeBaseId
AWS::Bedrock::Prompt bedrock prompt/{Id} Ref,Arn -
AWS::BedrockAgentCore::BrowserCustom bedrock-agentcore browser-custom/{BrowserId} BrowserArn BrowserId
AWS::BedrockAgentCore::CodeInterpreterCustom bedrock-agentcore code-interpreter-custom/{CodeInterpreterId} CodeInterpreterArn CodeInterpreterId
AWS::BedrockAgentCore::Gateway bedrock-agentcore gateway/{GatewayIdentifier} GatewayArn GatewayIdentifier
AWS::BedrockAgentCore::Memory bedrock-agentcore memory/{MemoryId} Ref,MemoryArn -
AWS::BedrockAgentCore::Runtime bedrock-agentcore runtime/{AgentRuntimeId} AgentRuntimeArn AgentRuntimeId
AWS::BedrockAgentCore::WorkloadIdentity bedrock-agentcore workload-identity-directory/default/workload-identity/{Name} WorkloadIdentityArn Name
AWS::Kendra::DataSource kendra index/{IndexId}/data-source/{Id} Arn -
AWS::Kendra::Faq kendra index/{IndexId}/faq/{Id} Arn -
AWS::Kendra::Index kendra index/{Id} Arn Id
AWS::Lex::Bot lex bot/{Id} Arn Id
AWS::Lex::BotAlias lex bot-alias/{BotId}/{BotAliasId} Arn -
AWS::QBusiness::Application qbusiness application/{ApplicationId} ApplicationArn ApplicationId
AWS::QBusiness::Index qbusiness application/{ApplicationId}/index/{IndexId} IndexArn -
AWS::Rekognition::Collection rekognition collection/{CollectionId} Arn CollectionId
AWS::Rekognition::Project rekognition project/{ProjectName}/{Creation} Arn -
AWS::SageMaker::CodeRepository sagemaker code-repository/{CodeRepositoryName} Ref -
AWS::SageMaker::Domain sagemaker domain/{DomainId} DomainArn DomainId
AWS::SageMaker::Endpoint sagemaker endpoint/{EndpointName} Ref -
AWS::SageMaker::EndpointConfig sagemaker endpoint-config/{EndpointConfigName} Ref -
AWS::SageMaker::Image sagemaker image/{ImageName} Ref,ImageArn -
AWS::SageMaker::InferenceComponent sagemaker inference-component/{InferenceComponentName} Ref,InferenceComponentArn -
AWS::SageMaker::Model sagemaker model/{ModelName} Ref -
AWS::SageMaker::ModelPackageGroup sagemaker model-package-group/{ModelPackageGroupName} Ref,ModelPackageGroupArn -
AWS::SageMaker::NotebookInstance sagemaker notebook-instance/{NotebookInstanceName} Ref -
AWS::SageMaker::NotebookInstanceLifecycleConfig sagemaker notebook-instance-lifecycle-config/{NotebookInstanceLifecycleConfigName} Ref -
AWS::SageMaker::UserProfile sagemaker user-profile/{DomainId}/{UserProfileName} UserProfileArn -
AWS::SageMaker::Workteam sagemaker workteam/private-crowd/{WorkteamName} Ref -
`,i,a;function o(e,t=!1){if(e.startsWith(`aws`))return i??=new Map([...c(`
aws_bedrock_custom_model bedrock custom-model/{custom_model_id} custom_model_arn -
aws_bedrock_guardrail bedrock guardrail/{guardrail_id} guardrail_arn -
aws_bedrock_inference_profile bedrock application-inference-profile/{id} arn -
aws_bedrock_provisioned_model_throughput bedrock provisioned-model/{provisioned_model_id} provisioned_model_arn -
aws_bedrockagent_agent bedrock agent/{agent_id} agent_arn agent_id
aws_bedrockagent_agent_alias bedrock agent-alias/{agent_id}/{agent_alias_id} agent_alias_arn -
aws_bedrockagent_flow bedrock flow/{id} arn -
aws_bedrockagent_knowledge_base bedrock knowledge-base/{id} arn -
aws_bedrockagent_prompt bedrock prompt/{id} arn -
aws_bedrockagentcore_agent_runtime bedrock-agentcore runtime/{agent_runtime_id} agent_runtime_arn -
aws_bedrockagentcore_api_key_credential_provider bedrock-agentcore token-vault/default/apikeycredentialprovider/{name} credential_provider_arn -
aws_bedrockagentcore_browser bedrock-agentcore browser-custom/{browser_id} browser_arn -
aws_bedrockagentcore_code_interpreter bedrock-agentcore code-interpreter-custom/{code_interpreter_id} code_interpreter_arn -
aws_bedrockagentcore_gateway bedrock-agentcore gateway/{gateway_id} gateway_arn -
aws_bedrockagentcore_memory bedrock-agentcore memory/{id} arn -
aws_bedrockagentcore_oauth2_credential_provider bedrock-agentcore token-vault/default/oauth2credentialprovider/{name} credential_provider_arn -
aws_bedrockagentcore_workload_identity bedrock-agentcore workload-identity-directory/default/workload-identity/{name} workload_identity_arn -
aws_kendra_data_source kendra index/{index_id}/data-source/{data_source_id} arn -
aws_kendra_experience kendra index/{index_id}/experience/{experience_id} arn -
aws_kendra_index kendra index/{id} arn -
aws_lex_bot lex bot:{name} arn name
aws_lexv2models_bot lex bot/{id} arn -
aws_qbusiness_application qbusiness application/{id} arn -
aws_rekognition_collection rekognition collection/{collection_id} arn collection_id
aws_rekognition_project rekognition project/{name}/{creation} arn -
aws_sagemaker_app_image_config sagemaker app-image-config/{app_image_config_name} arn app_image_config_name
aws_sagemaker_code_repository sagemaker code-repository/{code_repository_name} arn code_repository_name
aws_sagemaker_device_fleet sagemaker device-fleet/{device_fleet_name} arn device_fleet_name
aws_sagemaker_domain sagemaker domain/{id} arn -
aws_sagemaker_endpoint sagemaker endpoint/{name} arn name
aws_sagemaker_endpoint_configuration sagemaker endpoint-config/{name} arn name
aws_sagemaker_feature_group sagemaker feature-group/{feature_group_name} arn feature_group_name
aws_sagemaker_flow_definition sagemaker flow-definition/{flow_definition_name} arn flow_definition_name
aws_sagemaker_hub sagemaker hub/{hub_name} arn hub_name
aws_sagemaker_human_task_ui sagemaker human-task-ui/{human_task_ui_name} arn human_task_ui_name
aws_sagemaker_image sagemaker image/{image_name} arn image_name
aws_sagemaker_mlflow_tracking_server sagemaker mlflow-tracking-server/{tracking_server_name} arn tracking_server_name
aws_sagemaker_model sagemaker model/{name} arn name
aws_sagemaker_model_package_group sagemaker model-package-group/{model_package_group_name} arn model_package_group_name
aws_sagemaker_monitoring_schedule sagemaker monitoring-schedule/{name} arn name
aws_sagemaker_notebook_instance sagemaker notebook-instance/{name} arn name
aws_sagemaker_notebook_instance_lifecycle_configuration sagemaker notebook-instance-lifecycle-config/{name} arn name
aws_sagemaker_pipeline sagemaker pipeline/{pipeline_name} arn pipeline_name
aws_sagemaker_space sagemaker space/{domain_id}/{space_name} arn -
aws_sagemaker_studio_lifecycle_config sagemaker studio-lifecycle-config/{studio_lifecycle_config_name} arn studio_lifecycle_config_name
aws_sagemaker_user_profile sagemaker user-profile/{domain_id}/{user_profile_name} arn -
aws_sagemaker_workforce sagemaker workforce/{workforce_name} arn workforce_name
aws_sagemaker_workteam sagemaker workteam/private-crowd/{workteam_name} arn workteam_name
`),...c(`
data.aws_bedrock_custom_model bedrock custom-model/{custom_model_id} model_arn -
data.aws_bedrock_foundation_model bedrock:aws foundation-model/{model_id} model_arn -
data.aws_bedrock_inference_profile bedrock {type}/{inference_profile} inference_profile_arn -
`),...l(c(r))]),(t?i.get(`data.${e}`):void 0)??i.get(e)}function s(e){return a??=new Map(c(r)),a.get(e)}function c(e){return e.trim().split(`
`).map(e=>{let[t=``,n=``,r=``,i=``,a=`-`]=e.split(` `),[o=``,s]=n.split(`:`),c={service:o,path:r.split(/[{}]/),arns:i.split(`,`),id:a===`-`?void 0:a};return[t,s===`aws`?{...c,ofAws:!0}:c]})}function l(e){return e.map(([e,{service:t,path:n,arns:r}])=>{let[,i=``,a=``]=e.split(`::`),o=r.filter(e=>e!==`Ref`).map(u),s=o.length>0?o:[`${u(a)}_arn`],c=n.map((e,t)=>t%2==0?e:u(e));return[`awscc_${i.toLowerCase()}_${u(a)}`,{service:t,path:c,arns:s,id:void 0}]})}function u(e){return e.replace(/(?<=[a-z0-9])(?=[A-Z])/g,`_`).toLowerCase()}}),6198:((e,t,n)=>{n.d(t,{S:()=>o,e:()=>s});var r=n(600);let i=new WeakMap;function a(e,t){let n=e.listAll(``),r=i.get(n)??new Map;i.set(n,r);let a=r.get(t)??n.filter(t);return r.set(t,a),a}function o(e,t,n){let i=t.flatMap(t=>(0,r.qk)(t)?a(e,n).filter(e=>(0,r.Kw)(t,e)):[t]);return[...new Set(i)]}function s(e,t){return t.some(t=>(0,r.Kw)(t,e))}}),3346:((e,t,n)=>{n.r(t),n.d(t,{terraform:()=>hp});var r=n(931),i=n(6969),a=n(5954),o=n(3383),s=n(1611);let c=r.F.terraform.exponent,l={mantissa:0n,exponent:0};function u(e){return e<0n?-e:e}function d(e){if(e===0n)return 0;let t=u(e).toString(16);return(t.length-1)*4+(32-Math.clz32(Number.parseInt(t.charAt(0),16)))}function f(e,t,n){if(e===0n)return l;let r=514-(d(e)-d(t)),[i,a]=r>0?[u(e)<<BigInt(r),t]:[u(e),t<<BigInt(-r)],o=i/a,s=n-r;o=o<<1n|(i%a===0n?0n:1n),s--;let f=d(o)-512,m=1n<<BigInt(f-1),h=o&(1n<<BigInt(f))-1n,g=o>>BigInt(f);for((h>m||h===m&&(g&1n)==1n)&&g++,s+=f;g!==0n&&(g&65535n)==0n;)g>>=16n,s+=16;if(Math.abs(s)>c)throw p();return{mantissa:e<0n?-g:g,exponent:s}}function p(){return new s.aF(`a number of too many digits`)}function m(e){let t=/^([+-]?)([0-9]*)(?:\.([0-9]*))?(?:[eE]([+-]?[0-9]+))?$/.exec(e),[,n,r=``,i=``,a=`0`]=t??[];if(!t||r+i===``)return;if(e.length>c||Math.abs(Number(a))>c)throw p();let o=BigInt(`${r}${i}`),s=Number(a)-i.length,l=10n**BigInt(Math.abs(s)),u=n===`-`?-o:o;return s>=0?f(u*l,1n,0):f(u,l,0)}function h(e,t){let n=Math.min(e.exponent,t.exponent);return{left:e.mantissa<<BigInt(e.exponent-n),right:t.mantissa<<BigInt(t.exponent-n),exponent:n}}function g(e,t){let{left:n,right:r,exponent:i}=h(e,t);return f(n+r,1n,i)}function _(e){return{mantissa:-e.mantissa,exponent:e.exponent}}function ee(e,t){return f(e.mantissa*t.mantissa,1n,e.exponent+t.exponent)}function te(e,t){return f((t.mantissa<0n?-1n:1n)*e.mantissa,u(t.mantissa),e.exponent-t.exponent)}function ne(e,t){return t.mantissa===0n?e:g(e,_(ee(re(te(e,t)),t)))}function re(e){return e.exponent>=0?e:{mantissa:e.mantissa/(1n<<BigInt(-e.exponent)),exponent:0}}function ie(e){let t=re(e);return ae(t,e)>0?g(t,{mantissa:-1n,exponent:0}):t}function ae(e,t){let{left:n,right:r}=h(e,t);return n<r?-1:+(n>r)}function oe(e){return ae(re(e),e)===0}function se(e){return e.exponent>=0?e.mantissa<<BigInt(e.exponent):e.mantissa/(1n<<BigInt(-e.exponent))}function ce(e){if(e.mantissa===0n)return`0`;let t=e.mantissa<0n?`-`:``,n=Math.max(0,513-d(e.mantissa)),r=u(e.mantissa)<<BigInt(n),i=e.exponent-n,a=(r>>1n&1n)==0n,o=i<0?10n**BigInt(-i):1n,s=i<0?r*5n**BigInt(-i):r<<BigInt(i),c=i<0?5n**BigInt(-i):1n<<BigInt(i),[l,f]=[s-c,s+c],p=i<0?-i:0,m=s.toString().length;for(let e=1;e<m;e++){let n=10n**BigInt(m-e),r=s/n*n,i=r+n,c=e=>a?e>=l&&e<=f:e>l&&e<f,[u,d]=[c(r),c(i)];if(u||d)return t+le(u&&d?(s-r)*2n<=n?r:i:u?r:i,p,o)}return t+le(s,p,o)}function le(e,t,n){let r=(e/n).toString(),i=(e%n).toString().padStart(t,`0`).replace(/0+$/,``);return t===0||i===``?r:`${r}.${i}`}let ue={mantissa:0n,exponent:0};function de(e){return m(e.digits??String(e.value))??ue}function fe(e){return e.kind===`number`&&e.digits!==void 0?Math.ceil(e.digits.length**2/2e3):0}function pe(e,t){return me(ce(e),t)}function me(e,t){let n=Number(e);return _e(n)===e?{kind:`number`,value:n,origins:t}:{kind:`number`,value:n,digits:e,origins:t}}function he(e,t){if(/^-?(0|[1-9][0-9]{0,14})$/.test(e))return{kind:`number`,value:Number(e),origins:t};let n=m(e);return n&&pe(n,t)}function ge(e){return e.digits??_e(e.value)}function _e(e){if(Object.is(e,-0))return`-0`;let t=String(e),n=/^(-?)(\d)(?:\.(\d+))?e([+-]\d+)$/.exec(t);if(!n)return t;let[,r=``,i=``,a=``,o=`0`]=n,s=i+a,c=1+Number(o);return c<=0?`${r}0.${`0`.repeat(-c)}${s}`:r+s.padEnd(c,`0`)}function ve(e){if(e.kind===`number`)return e.value;if(e.kind===`string`){let t=he(v(e),e.origins);if(t)return t.value}throw y(e,`a number`)}function ye(e){if(e.kind===`bool`)return e.value;if(e.kind===`string`){let t=v(e);if(t===`true`||t===`1`)return!0;if(t===`false`||t===`0`)return!1}throw y(e,`a boolean`)}function v(e){if(e.kind===`bool`)return String(e.value);if(e.kind===`number`)return ge(e);if(e.kind===`string`){let t=(0,o.bG)(e);if(t!==void 0)return t;let n=e.pieces.find(e=>typeof e!=`string`);throw new s.Dn(typeof n==`object`?n.reason:`unsupported-expression`)}throw y(e,`a string`)}function y(e,t){return e.kind===`unknown`?new s.Dn(e.reason):e.kind===`choice`?new s.Dn(`limit`):new s.ZN(`${t} is needed, not ${e.kind===`object`?`an object`:`a ${e.kind}`}`)}var b=n(1401),x=n(9168),S=n(1538),be=n(117);function C(e){if(e.kind===`number`)return e;let t=e.kind===`string`?he(v(e),e.origins):void 0;if(!t)throw y(e,`a number`);return t}function xe(e){return e.reduce((e,{piece:t})=>e+96+(typeof t==`string`?t.length:1),0)}function w(e){let t=e.origins.slice(1);return e.pieces.map((n,r)=>{let i=e.pieceOrigins?.[r];return{piece:n,origins:i?(0,S.oR)(i,t):e.origins}})}function T(e,t){let n=e.some(({piece:e})=>e===``)?e.filter(({piece:e})=>e!==``):e,[r]=n,i=Se(n,t);return n.length===1&&r?{kind:`string`,pieces:[r.piece],origins:i,pieceOrigins:[r.origins]}:{kind:`string`,pieces:n.map(({piece:e})=>e),origins:i,pieceOrigins:n.map(e=>e.origins)}}function Se(e,t){return(0,S.oR)(t,...e.slice(0,8).map(e=>e.origins))}function Ce(e){let t=e.filter(e=>e.kind!==`string`||(0,o.bG)(e)?.trim()!==``),[n]=t;return t.length===1&&n?.kind===`string`?n.json:void 0}function we(e,t){return t?{...e,json:t}:e}function Te(e,t){return{name:e.name,reason:e.reason,at:t,...e.undeclared?{undeclared:!0}:{}}}function Ee(e,t){switch(e.kind){case`string`:return w(e);case`bool`:return[{piece:String(e.value),origins:e.origins}];case`number`:return[{piece:ge(e),origins:e.origins}];case`unknown`:return[{piece:Te(e,t),origins:e.origins}];case`choice`:return[{piece:{name:(0,b.q0)(e),reason:`limit`,at:t},origins:e.origins}];case`null`:if(e.unset===void 0)throw new s.ZN(`null cannot be part of a string`);return[{piece:{name:e.unset,reason:`unresolved-variable`,at:t},origins:e.origins}];default:throw new s.ZN(`a ${e.kind} cannot be part of a string`)}}function De(e){return e.normalize(`NFC`)}function Oe(e,t){if(e.kind===`string`)return e;if(e.kind!==`list`&&e.kind!==`object`&&e.kind!==`null`)return T(Ee(e,t),e.origins)}function ke(e){let t=[];for(let n of e){let e=t.at(-1);typeof n==`string`&&typeof e==`string`?t[t.length-1]=e+n:n!==``&&t.push(n)}return t}var E=n(5334);function Ae(e){let t=new Map;for(let n of e){let e=Ne(n);t.has(e)||t.set(e,n)}return[...t].sort(([e,t],[n,r])=>je(t,r)||(0,E.z)(e,n)).map(([,e])=>e)}function je(e,t){let[n,r]=[Me(e),Me(t)];return n===r?e.kind===`number`&&t.kind===`number`?ae(de(e),de(t)):0:n-r}function Me(e){return e.kind===`null`?1:e.kind===`unknown`||e.kind===`choice`?2:0}function Ne(e){switch(e.kind){case`null`:return`~`;case`number`:return Object.is(e.value,-0)?`0`:ge(e);case`bool`:return e.value?`T`:`F`;case`list`:return`${e.form?`[`:`<`}${e.items.map(e=>`${Pe(e)};`).join(``)}${e.form?`]`:`>`}`;case`object`:return e.open===void 0?e.form?`{${Fe(e.entries).map(e=>`${JSON.stringify(e.key)}=${Pe(e.value)};`).join(``)}}`:`<${Fe(e.entries).map(e=>`${Pe(e.value)};`).join(``)}>${e.entries.map(({key:e})=>e).sort(E.z).join()}`:e.open;case`string`:return(0,o.v4)(e.pieces);default:return(0,b.q0)(e)}}function Pe(e){return e.kind===`string`?JSON.stringify(Ne(e)):Ne(e)}function Fe(e){return[...e].sort((e,t)=>(0,E.z)(e.key,t.key))}function D(e){let t=e.filter(e=>e.kind!==`any`),n=Ie(t);return t.length<e.length&&(n?.kind===`object`||n?.kind===`tuple`)?O:n}function Ie(e){let[t]=e;if(!t)return O;if(e.every(e=>e.kind===t.kind&&e===t))return t;let n=new Set(e.map(e=>e.kind));if(n.size===1)return Re(e,t);let r=[`string`,`number`,`bool`];if([...n].every(e=>r.includes(e)))return n.has(`string`)?{kind:`string`}:void 0;if([...n].every(e=>e===`list`||e===`set`||e===`tuple`)){let t=D(e.flatMap(Le));return t&&{kind:n.has(`list`)?`list`:`set`,element:t}}if([...n].every(e=>e===`map`||e===`object`)){let t=D(e.flatMap(Le));return t&&{kind:`map`,element:t}}}function Le(e){return`element`in e?[e.element]:e.kind===`tuple`?e.items:e.kind===`object`?[...e.attributes.values()]:[]}function Re(e,t){switch(t.kind){case`list`:case`set`:case`map`:{let n=D(e.flatMap(Le));return n&&{kind:t.kind,element:n}}case`tuple`:return ze(e.flatMap(e=>e.kind===`tuple`?[e.items]:[]));case`object`:return Be(e.flatMap(e=>e.kind===`object`?[e.attributes]:[]));default:return t}}function ze(e){let t=e[0]?.length??0;if(e.some(e=>e.length!==t)){let t=D(e.flat());return t&&{kind:`list`,element:t}}let n=Array.from({length:t},(t,n)=>D(e.map(e=>e[n]??O)));return n.every(e=>e!==void 0)?{kind:`tuple`,items:n}:void 0}function Be(e){let[t]=e,n=[...t?.keys()??[]];if(!e.every(e=>e.size===n.length&&n.every(t=>e.has(t)))){let t=D(e.flatMap(e=>[...e.values()]));return t&&{kind:`map`,element:t}}let r=new Map;for(let t of n){let n=D(e.map(e=>e.get(t)??O));if(!n)return;r.set(t,n)}return{kind:`object`,attributes:r}}let O={kind:`any`},k={kind:`string`},A={kind:`number`},Ve={kind:`bool`},j=e=>({kind:`list`,element:e}),He=e=>({kind:`set`,element:e}),Ue=e=>({kind:`map`,element:e}),We=r.F.terraform.typeDepth,Ge=new WeakMap;function M(e,t=We){switch(e.kind){case`string`:case`number`:case`bool`:return e.kind===`string`?k:e.kind===`number`?A:Ve;case`list`:case`choice`:case`object`:{if(t===0)return O;let n=Ge.get(e);if(n)return n;let r=Ke(e,t);return Ge.set(e,r),r}default:return O}}function Ke(e,t){if(e.kind===`choice`){let n=e.options.filter(({kind:e})=>e!==`null`).map(e=>M(e,t-1));return n.some(({kind:e})=>e===`any`)?O:qe(n)}if(e.kind===`list`){let n=e.items.map(e=>M(e,t-1));return e.form?{kind:e.form,element:qe(n)}:{kind:`tuple`,items:n}}if(e.open!==void 0)return O;let n=e.entries.map(({key:e,value:n})=>[e,M(n,t-1)]);return e.form?{kind:`map`,element:qe(n.map(([,e])=>e))}:{kind:`object`,attributes:new Map(n)}}function qe(e){return D(e)??O}function Je(e,t){return e.kind===`any`||t.kind===`any`?!0:e.kind===`tuple`?t.kind===`tuple`&&e.items.length===t.items.length&&e.items.every((e,n)=>Je(e,t.items[n]??O)):e.kind===`object`?t.kind!==`object`||e.attributes.size!==t.attributes.size?!1:[...e.attributes].every(([e,n])=>t.attributes.has(e)&&Je(n,t.attributes.get(e)??O)):e.kind===`list`||e.kind===`set`||e.kind===`map`?`element`in t&&e.kind===t.kind&&Je(e.element,t.element):e.kind===t.kind}function N(e,t){if(e.kind===`null`||e.kind===`unknown`||t.kind===`any`)return e;if(e.kind===`choice`)return{...e,options:e.options.map(e=>N(e,t))};switch(t.kind){case`string`:{let[t]=e.origins,n=t?Oe(e,t):e.kind===`string`?e:void 0;if(!n)throw y(e,`a string`);return n}case`number`:return Ye(e,()=>C(e));case`bool`:return Ye(e,()=>e.kind===`bool`?e:{kind:`bool`,value:ye(e),origins:e.origins});case`list`:case`set`:return Ze(e,t.kind,t.element);case`map`:return Qe(e,t.element);case`tuple`:return $e(e,t.items);case`object`:return et(e,t.attributes)}}function Ye(e,t){try{return t()}catch(t){if(!(t instanceof s.Dn))throw t;return{kind:`unknown`,name:(0,b.q0)(e),reason:t.reason,origins:e.origins}}}function Xe(e,t){if(e.kind!==`any`)return e;let n=D(t.map(e=>M(e)));if(!n)throw new s.ZN(`the elements of a collection must have types that can be the same`);return n}function Ze(e,t,n){if(e.kind!==`list`)throw y(e,`a ${t}`);if(e.form===t&&n.kind===`any`)return e;let r=Xe(n,e.items),i=e.items.map(e=>N(e,r));return{kind:`list`,items:t===`set`&&e.form!==`set`?Ae(i):i,origins:e.origins,form:t,...e.partial?{partial:!0}:{}}}function Qe(e,t){if(e.kind!==`object`)throw y(e,`a map`);if(e.open!==void 0||e.form&&t.kind===`any`)return e;let n=Xe(t,e.entries.map(e=>e.value));return{...e,form:`map`,entries:e.entries.map(e=>({...e,value:N(e.value,n)}))}}function $e(e,t){if(e.kind!==`list`||e.form||e.items.length!==t.length)throw y(e,`a tuple of ${t.length}`);return{...e,items:e.items.map((e,n)=>N(e,t[n]??O))}}function et(e,t){if(e.kind!==`object`)throw y(e,`an object`);if(e.open!==void 0)return e;let{form:n,...r}=e,i=[...t].map(([t,n])=>{let r=(0,be.V)(e.entries,t);if(!r)throw new s.ZN(`the attribute "${t}" is missing`);return{...r,value:N(r.value,n)}});return{...r,entries:i}}let tt=r.F.terraform.valueParts,nt=new WeakMap;function rt(e){switch(e.kind){case`string`:return 1+(e.pieces.length>>3);case`list`:case`object`:case`choice`:{let t=nt.get(e);if(t!==void 0)return t;let n=1+it(e);return n>=32&&nt.set(e,n),n}default:return 1}}function it(e){let t=0;if(e.kind===`list`)for(let n of e.items)t+=rt(n);else if(e.kind===`choice`)for(let n of e.options)t+=rt(n);else if(e.open===void 0)for(let n of e.entries)t+=rt(n.value);return t}function at(e){if(rt(e)>tt)throw new s.aF(`a value of more than ${tt} parts`);return e}function P(e){return{type:e,nullable:!0}}function ot(e){return`nullable`in e?e:{type:e,nullable:!1}}function F(e,t,n={}){return{parameters:e.map(ot),optional:n.optional??0,rest:n.rest&&ot(n.rest),items:n.items??!1,apply:t,ofMany:n.ofMany}}function st(e,t,n){let{parameters:r,optional:i,rest:a}=e;if(t.length<r.length-i)throw new s.ZN(`${n} needs more than ${t.length} arguments`);if(t.length>r.length&&!a)throw new s.ZN(`${n} takes ${r.length} arguments`);return t.map((e,t)=>{let i=r[t]??a;if(!i)return e;if(e.kind===`null`&&!i.nullable)throw new s.ZN(`argument ${t+1} of ${n} must not be null`);return N(e,i.type)})}function I(e,t,n){let r=e[t];if(!r)throw new s.ZN(`${n.name} needs more than ${e.length} arguments`);return r}function L(e){if(e.kind===`list`)return e;throw y(e,`a list`)}function ct(e){let t=L(e);if(t.form===`set`)throw new s.ZN(`a list is needed, not a set`);return t}function lt(e){if(e.kind===`object`)return e;throw y(e,`an object`)}function R(e){let t=ve(e);if(!Number.isInteger(t))throw new s.ZN(`a whole number is needed`);return t}function z(e,t){return(0,S.oR)(...e.map(e=>e.origins),[t.span])}function B(e,t,n){return n.scope.run.produce(e.length),(0,o.r$)(e,z(t,n))}function ut(e,t,n){return{kind:`number`,value:e,origins:z(t,n)}}function dt(e,t,n){return{kind:`bool`,value:e,origins:z(t,n)}}function V(e,t,n){return t.scope.run.elements(e.length),at({kind:`list`,items:e,origins:[t.span],...n?{form:n}:{}})}function ft(e,t,n){return t.scope.run.elements(e.length),at({kind:`object`,entries:e,origins:[t.span],...n?{form:n}:{}})}let pt=(e,t)=>{let n=D(e.map(e=>M(e)));if(!n&&!e.some(e=>e.kind===`null`))throw new s.ZN(`the arguments must have types that can be the same`);let r=[];for(let t of e){let e=N(t,n??O);if(!(e.kind===`null`||e.kind===`string`&&e.pieces.every(e=>e===``))&&(r.push(e),!mt(e)))break}let[i,...o]=r;if(!i)throw new s.ZN(`no argument has a value`);return o.length===0?i:(0,a.FH)((0,b.GC)(`coalesce`,r),r,[t.span])};function mt(e){return e.kind===`string`?e.pieces.every(e=>typeof e!=`string`&&e.kind===void 0):e.kind===`unknown`}function ht(e){return(t,n)=>{let r=I(t,0,n),{items:i}=L(r),a=i.map(e=>e.kind===`null`?!1:e.kind===`unknown`?void 0:ye(e));if(a.includes(!e))return dt(!e,t,n);let o=i.filter((e,t)=>a[t]===void 0);if(o.length>0&&!o.some(x.YX)&&!(0,x.mt)(r))return gt(o,e,n.span);if(o.length>0)throw new s.Dn(`unresolved-reference`);return dt(e,t,n)}}function gt(e,t,n){return e.reduce((e,r)=>({kind:`unknown`,name:(0,b.R8)(e,t?`&&`:`||`,r),reason:`unresolved-reference`,origins:(0,S.oR)(e.origins,r.origins,[n])}))}let _t=new Map([[`coalesce`,F([],pt,{rest:P(O)})],[`alltrue`,F([j(Ve)],ht(!0),{items:!0})],[`anytrue`,F([j(Ve)],ht(!1),{items:!0})]]),vt=(e,t)=>{let n=I(e,0,t),r=v(n),[i,...a]=yt(r);if(!i)throw new s.ZN(`the text has no line of names`);let c=i.map(e=>e.text);if(new Set(c).size<c.length)throw new s.ZN(`the line of names has one name twice`);t.scope.run.elements(a.length*c.length);let l=(0,S.oR)(n.origins,[t.span]),u=(0,S.AA)(n,r)?.source,d=({text:e,start:r,end:i})=>(0,o.r$)(e,u?(0,S.oR)([{source:u,start:r,end:i}],n.origins.slice(1),[t.span]):l);return V(a.map(e=>{if(e.length!==c.length)throw new s.ZN(`a line has another number of fields than there are names`);return{kind:`object`,entries:c.map((n,r)=>({key:n,keySpan:t.span,value:d(e[r]??xt)})),origins:l}}),t,`list`)};function yt(e){let t=[],n=[],r=0;for(;r<e.length;){if(n.length===0&&/^\r?\n/.test(e.slice(r,r+2))){r=e.indexOf(`
`,r)+1;continue}let i=e.charAt(r)===`"`?Ct(e,r):St(e,r);if(n.push(i),r=i.end,e.charAt(r)===`,`){if(r++,r===e.length)n.push(bt(r));else if(e.charAt(r)!==`
`&&e.charAt(r)!==`\r`)continue;else n.push(bt(r))}r=e.charAt(r)===`\r`?r+2:r+1,t.push(n),n=[]}return n.length>0&&t.push(n),t}let bt=e=>({text:``,start:e,end:e}),xt=bt(0);function St(e,t){let n=t;for(;n<e.length&&!`,
`.includes(e.charAt(n));){if(e.charAt(n)===`"`)throw new s.ZN(`a quote stands inside a field`);n++}return e.charAt(n)===`
`&&n>t&&e.charAt(n-1)===`\r`&&n--,{text:e.slice(t,n),start:t,end:n}}function Ct(e,t){let n=``;for(let r=t+1;;){let i=e.indexOf(`"`,r);if(i<0)throw new s.ZN(`a quote is never closed`);if(n+=e.slice(r,i),e.charAt(i+1)===`"`){n+=`"`,r=i+2;continue}let a=e.charAt(i+1);if(a!==``&&!`,\r
`.includes(a))throw new s.ZN(`text stands behind a closing quote`);return{text:n,start:t,end:i+1}}}let wt=new Map([[`csvdecode`,F([k],vt)]]),Tt=/^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)(?:\.(\d+))?(Z|([+-])(\d\d):(\d\d))$/;function Et(e){let t=Tt.exec(e),[,n,r,i,a,o,c,l,u,d,f,p]=t??[],m=Date.UTC(Number(n),Number(r)-1,Number(i),Number(a),Number(o),Number(c)),h=new Date(m);if(!t||Number.isNaN(m)||h.getUTCDate()!==Number(i)||h.getUTCMonth()!==Number(r)-1||Number(a)>23||Number(o)>59||Number(c)>59)throw new s.ZN(`"${e.slice(0,60)}" is no timestamp of RFC 3339`);let g=u===`Z`?0:(d===`-`?-1:1)*(Number(f)*60+Number(p));return{time:m-g*6e4+Number(`0.${l??0}`)*1e3,offset:g}}let Dt=[`Sunday`,`Monday`,`Tuesday`,`Wednesday`,`Thursday`,`Friday`,`Saturday`],Ot=[`January`,`February`,`March`,`April`,`May`,`June`,`July`,`August`,`September`,`October`,`November`,`December`];function kt(e,t){let n=Math.abs(e),r=e=>String(e).padStart(2,`0`);return`${e<0?`-`:`+`}${r(Math.floor(n/60))}${t}${r(n%60)}`}function At(e,t,n){let r=e=>String(e).padStart(2,`0`),i=t.getUTCHours(),a=i%12==0?12:i%12,o=Ot[t.getUTCMonth()]??``,c=Dt[t.getUTCDay()]??``;switch(e){case`YYYY`:return String(t.getUTCFullYear()).padStart(4,`0`);case`YY`:return r(t.getUTCFullYear()%100);case`MMMM`:return o;case`MMM`:return o.slice(0,3);case`MM`:return r(t.getUTCMonth()+1);case`M`:return String(t.getUTCMonth()+1);case`DD`:return r(t.getUTCDate());case`D`:return String(t.getUTCDate());case`EEEE`:return c;case`EEE`:return c.slice(0,3);case`hh`:return r(i);case`h`:return String(i);case`HH`:return r(a);case`H`:return String(a);case`AA`:return i<12?`AM`:`PM`;case`aa`:return i<12?`am`:`pm`;case`mm`:return r(t.getUTCMinutes());case`m`:return String(t.getUTCMinutes());case`ss`:return r(t.getUTCSeconds());case`s`:return String(t.getUTCSeconds());case`Z`:return n===0?`Z`:kt(n,`:`);case`ZZZ`:return n===0?`UTC`:kt(n,``);case`ZZZZ`:return kt(n,``);case`ZZZZZ`:return kt(n,`:`);default:throw new s.ZN(`the date format has an unknown verb "${e.slice(0,10)}"`)}}let jt=(e,t)=>{let n=v(I(e,0,t)),{time:r,offset:i}=Et(v(I(e,1,t))),a=new Date(r+i*6e4),o=``;for(let e=0;e<n.length;){let t=n.charAt(e),r=e+1;if(t===`'`){for(r=n.indexOf(`'`,e+1);r>0&&n.charAt(r+1)===`'`;)r=n.indexOf(`'`,r+2);if(r<0)throw new s.ZN(`a quote of the date format is never closed`);o+=n.slice(e+1,r).replaceAll(`''`,`'`),e=r+1}else if(/[A-Za-z]/.test(t)){for(;n.charAt(r)===t;)r++;o+=At(n.slice(e,r),a,i),e=r}else o+=t,e=r}return B(o,e,t)},Mt={ns:1e-6,us:.001,\u00b5s:.001,ms:1,s:1e3,m:6e4,h:36e5};function Nt(e){if(/^[+-]?0$/.test(e))return 0;if(e.length>100||!/^[+-]?((\d+\.?\d*|\.\d+)(ns|us|\u00b5s|ms|s|m|h))+$/.test(e))throw new s.ZN(`the duration is not valid`);let t=0;for(let[,n=`0`,r=`s`]of e.matchAll(/(\d+\.?\d*|\.\d+)(ns|us|\u00b5s|ms|s|m|h)/g))t+=Number(n)*(Mt[r]??0);if(t>9223372036854.775)throw new s.ZN(`the duration is too long`);return e.startsWith(`-`)?-t:t}let Pt=(e,t)=>{let{time:n,offset:r}=Et(v(I(e,0,t))),i=new Date(n+Nt(v(I(e,1,t)))+r*6e4);if(Number.isNaN(i.getTime()))throw new s.ZN(`the time is out of range`);let a=r===0?`Z`:kt(r,`:`);return B(i.toISOString().replace(/\.\d+Z$/,a),e,t)},Ft=(e,t)=>{let[n,r]=[0,1].map(n=>Et(v(I(e,n,t))).time);return ut(Math.sign((n??0)-(r??0)),e,t)},It=()=>{throw new s.Dn(`unsupported-function`)},Lt=[`timestamp`,`plantimestamp`,`uuid`,`bcrypt`,`rsadecrypt`,`base64gzip`].map(e=>[e,F([],It,{rest:P(O)})]),Rt=new Map([[`formatdate`,F([k,k],jt)],[`timeadd`,F([k,k],Pt)],[`timecmp`,F([k,k],Ft)],...Lt]);var zt=n(8522),Bt=n(2696);let Vt=new Set([`utf-8`,`utf-16`,`utf-16le`,`utf-16be`,`iso-8859-1`,`us-ascii`,`windows-1252`]);function Ht(e){let t=e.toLowerCase();if(Vt.has(t))return t;throw/^[a-z]+[-_0-9]*$/.test(t)&&!/[-_]/.test(t)?new s.ZN(`there is no encoding "${e.slice(0,40)}"`):new s.Dn(`unsupported-function`)}function Ut(e,t){let n=Ht(t);switch(n){case`utf-8`:return Buffer.from(e,`utf8`);case`utf-16le`:return Buffer.from(e,`utf16le`);case`utf-16be`:return Buffer.from(e,`utf16le`).swap16();case`utf-16`:return Buffer.concat([Buffer.from([254,255]),Buffer.from(e,`utf16le`).swap16()]);default:return Buffer.from(Array.from(e,e=>Wt(e,n)))}}function Wt(e,t){let n=e.codePointAt(0)??0;if(n<128||t===`iso-8859-1`&&n<256)return n;if(t===`windows-1252`){for(let n=128;n<256;n++)if(Gt(Buffer.from([n]),t)===e)return n}throw new s.ZN(`the encoding ${t} has no such character`)}function Gt(e,t){let n=Ht(t);if(n===`iso-8859-1`||n===`us-ascii`)return Buffer.from(e).toString(`latin1`);if(n!==`utf-16`)return new TextDecoder(n,{ignoreBOM:!0}).decode(e);let[r,i]=e;if(r===254&&i===255)return new TextDecoder(`utf-16be`).decode(e);if(r===255&&i===254)return new TextDecoder(`utf-16le`).decode(e);throw new s.ZN(`the text has no byte order mark`)}function H(e,t=1){return F(Array.from({length:t},()=>k),(t,n)=>{let r=t[1]?v(t[1]):``;return B(e(v(I(t,0,n)),r),t,n)})}function Kt(e,t,n){return(0,Bt.SI)().createHash(e).update(n,`utf8`).digest(t)}function qt(e){return Yt(Jt(e))}function Jt(e){let t=e.replace(/[\r\n]/g,``);if(!/^[A-Za-z0-9+/]*={0,2}$/.test(t)||t.length%4!=0)throw new s.ZN(`the text is not base64`);return Buffer.from(t,`base64`)}function Yt(e){try{return new TextDecoder(`utf-8`,{fatal:!0,ignoreBOM:!0}).decode(e)}catch{throw new s.ZN(`the decoded bytes are not UTF-8`)}}function Xt(e){return encodeURIComponent(e).replace(/[!'()*]/g,e=>`%${e.charCodeAt(0).toString(16).toUpperCase()}`).replaceAll(`%20`,`+`)}function Zt(e){if(/%(?![0-9a-fA-F]{2})/.test(e))throw new s.ZN(`the text is not URL-encoded`);let t=e.replaceAll(`+`,` `).split(/%([0-9a-fA-F]{2})/).map((e,t)=>t%2==1?Buffer.from(e,`hex`):Buffer.from(e,`utf8`));return Buffer.concat(t).toString(`utf8`)}function Qt(e,t){let n={dns:`0`,url:`1`,oid:`2`,x500:`4`},r=Object.hasOwn(n,e)?n[e]:void 0,i=(r===void 0?e:`6ba7b81${r}-9dad-11d1-80b4-00c04fd430c8`).replace(/^urn:uuid:/,``).replace(/^\{(.*)\}$/,`$1`).replaceAll(`-`,``);if(!/^[0-9a-fA-F]{32}$/.test(i))throw new s.ZN(`the namespace is no UUID`);let a=(0,Bt.SI)().createHash(`sha1`).update(Buffer.from(i,`hex`)).update(t,`utf8`).digest().subarray(0,16);return a[6]=(a[6]??0)&15|80,a[8]=(a[8]??0)&63|128,a.toString(`hex`).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/,`$1-$2-$3-$4-$5`)}let $t=(e,t)=>B(Yt(en(Jt(v(I(e,0,t))))),e,t);function en(e){try{return(0,zt.gunzipSync)(e,{maxOutputLength:r.F.terraform.inflated})}catch(e){throw e instanceof RangeError?new s.Dn(`limit`):new s.ZN(`the text is not base64 of gzip`)}}let tn=new Map([[`base64encode`,H(e=>Buffer.from(e,`utf8`).toString(`base64`))],[`base64decode`,H(qt)],[`base64gunzip`,F([k],$t)],[`textencodebase64`,H((e,t)=>Ut(e,t).toString(`base64`),2)],[`textdecodebase64`,H((e,t)=>Gt(Jt(e),t),2)],[`urlencode`,H(Xt)],[`urldecode`,H(Zt)],[`md5`,H(e=>Kt(`md5`,`hex`,e))],[`sha1`,H(e=>Kt(`sha1`,`hex`,e))],[`sha256`,H(e=>Kt(`sha256`,`hex`,e))],[`sha512`,H(e=>Kt(`sha512`,`hex`,e))],[`base64sha256`,H(e=>Kt(`sha256`,`base64`,e))],[`base64sha512`,H(e=>Kt(`sha512`,`base64`,e))],[`uuidv5`,H(Qt,2)]]);var nn=n(669),rn=n(8519);function an(e,t,n=e.origins){let{name:r,holds:i}=sn((0,b.q0)(e));return(0,a.FH)(r,[t(i),t(!i)],n)}function on(e){return e.kind!==`unknown`||!e.isBool?e:an(e,t=>({kind:`bool`,value:t,origins:e.origins}))}function sn(e){let t=mn(e),[n=``,r,i=``]=t;if(t.length===1&&n.startsWith(`!`)&&n.length>1)return dn(sn(n.slice(1)));if(t.length===1&&n.startsWith(`(`)&&n.endsWith(`)`))return sn(n.slice(1,-1));if(t.length!==3||r===void 0)return{name:e,holds:!0};let[a,o,s]=pn(n)&&!pn(i)?[i,n,fn(r)]:[n,i,r],c=cn.has(`${s} ${o}`)||ln.has(`${s} ${o}`)?un(a):a;if((s===`==`||s===`!=`)&&(o===`true`||o===`false`)){let e=sn(c);return s===`==`==(o===`true`)?e:dn(e)}if(c.startsWith(`length(`)&&/^[01]$/.test(o)){let e=`${c} > 0`;if(cn.has(`${s} ${o}`))return{name:e,holds:!0};if(ln.has(`${s} ${o}`))return{name:e,holds:!1}}return s===`!=`?{name:`${c} == ${o}`,holds:!1}:{name:`${c} ${s} ${o}`,holds:!0}}let cn=new Set([`> 0`,`>= 1`,`!= 0`]),ln=new Set([`== 0`,`<= 0`,`< 1`]);function un(e){let[,t,n]=/^(min|signum)\((.*)\)$/s.exec(e)??[];if(n===void 0)return e;if(t===`signum`)return n.startsWith(`length(`)?n:e;let[,r,i]=/^(.*), [1-9]\d*$/s.exec(n)??/^[1-9]\d*, ()(.*)$/s.exec(n)??[];return r||i||e}function dn({name:e,holds:t}){return{name:e,holds:!t}}function fn(e){return e.replace(/[<>]/,e=>e===`<`?`>`:`<`)}function pn(e){return/^(?:["0-9]|true$|false$|null$|\[\]$)/.test(e)}function mn(e){let t=[],n=0,r=!1,i=0;for(let a=0;a<e.length;a++){let o=e.charAt(a);r?o===`\\`?a++:o===`"`&&(r=!1):o===`"`?r=!0:`([{`.includes(o)?n++:`)]}`.includes(o)?n--:o===` `&&n===0&&(t.push(e.slice(i,a)),i=a+1)}return[...t,e.slice(i)]}var hn=n(4826),gn=n(8893),U=n(205);function _n(e,t){let n=new Map(Object.entries(t)),r=e.names;return{...e,names:{resolve:e=>n.get(e)??r.resolve(e)},supposed:n=>{let r=e.supposed?.(n);return r&&_n(r,t)}}}function vn({attempt:e}){e&&(e.mayFail=!0)}function W(e,t){return{source:e.source,start:t.start,end:t.end}}function yn(e,t){let n=e.name.replace(/^core::/,``);if(n===`try`||n===`can`){if(e.expandLast)throw new s.ZN(`the arguments of ${n} cannot be spread`);if(e.args.length===0||n===`can`&&e.args.length>1)throw new s.ZN(`${n} has a wrong number of arguments`);return n===`can`?Tn(e,t):En(e,t)}let r=W(t,e),i=e.args.map(e=>G(e,t)),o=(e,i,a=``)=>{vn(t);let o=(0,S.oR)([r],...e.map(e=>e.origins));return{kind:`unknown`,name:`${(0,b.GC)(n,e)}${a}`,reason:i,origins:o}},c=Ks.get(n),l=i=>{let a=e.expandLast?wn(i):i;if(!a)return o(i,`unresolved-reference`);if(!c)return o(a,`unsupported-function`);for(let e of a)t.run.produce(rt(e)*20+fe(e));try{let e=c.apply(st(c,a,n),{name:n,span:r,scope:t});return t.run.produce(fe(e)),a.some(x.mt)?(0,x.Vx)(e):e}catch(e){if(e instanceof s.Dn)return o(a,e.reason,e.identity);if(e instanceof gn.L)return o(a,`not-read`);throw e}},u=c?.items?a.ER:a.yY,d=u(i,l);n===`coalesce`&&!e.expandLast&&Sn(e,i,t);let f=d&&xn(d)&&n!==`coalesce`?bn(i,c?.items===!0):i;if(f!==i)return u(f,l)??d??o(i,`limit`);if(d)return d;if(!c?.ofMany||e.expandLast)return o(i,`limit`);try{return c.ofMany(i,{name:n,span:r,scope:t})}catch(e){if(e instanceof s.Dn)return o(i,e.reason);throw e}}function bn(e,t){let n=e.map(e=>{if(e.kind!==`list`||!t)return on(e);let n=e.items.map(on);return n.every((t,n)=>t===e.items[n])?e:{...e,items:n}});return n.every((t,n)=>t===e[n])?e:n}function xn(e){return e.kind===`unknown`||e.kind===`string`&&(0,o.bG)(e)===void 0}function Sn(e,t,n){let r=t.findIndex(e=>e.kind===`string`?(0,o.bG)(e):Cn(e));for(let[t,i]of e.args.entries())r<0||t<=r?n.run.bothBranches(i):n.run.covered(i,W(n,i))}function Cn({kind:e}){return e===`bool`||e===`number`}function wn(e){let t=e.at(-1);if(t?.kind===`list`)return[...e.slice(0,-1),...t.items];if(t?.kind!==`unknown`&&t?.kind!==`choice`)throw new s.ZN(`only a list can be spread with "..."`)}function Tn(e,t){let n=W(t,e),[r]=An(e,t),i=e=>{if(e.kind===`choice`)return(0,a.FH)(e.condition,e.options.map(i),e.origins);if((0,U.H0)(e))return{kind:`bool`,value:!1,origins:[n]};if(e.kind!==`unknown`&&!r?.partMayFail)return{kind:`bool`,value:!0,origins:[n]};let t=e.kind===`unknown`?e.reason:`unresolved-reference`;return{kind:`unknown`,name:(0,b.GC)(`can`,[e]),reason:t,origins:[n]}};return r?i(r.value):{kind:`bool`,value:!1,origins:[n]}}function En(e,t){let n=W(t,e),r=An(e,t),i=r.at(-1);if(!i)throw new s.ZN(`every argument of "try" fails`);i.mayFail&&vn(t);let o=[];for(let e of r.toReversed()){let[t]=o,n=t?(0,U.hw)(e.value,()=>t):e.value;e.mayFail||(o.length=0),o.unshift(Mn(n))}let c=On(Dn(o)),[l,...u]=c;return!l||u.length===0?l??i.value:(0,a.FH)((0,b.GC)(`try`,o),c,[n])}function Dn(e){return e.some(kn)?e.filter(({kind:e})=>e!==`null`):e}function On(e){let t=e.filter(kn),[n,...r]=t;if(!n||r.length===0)return e;let i=(0,S.oR)(...t.map(e=>e.origins)),a=t.every(e=>e.unset)?{unset:!0}:{},o={kind:`unknown`,name:(0,b.GC)(`try`,t),reason:n.reason,origins:i,...a};return e.filter(e=>e===n||!kn(e)).map(e=>e===n?o:e)}function kn(e){return e.kind===`unknown`&&!(0,U.H0)(e)}function An(e,t){let n=[];for(let[r,i]of e.args.entries()){t.run.bothBranches(i);let a={mayFail:!1};try{let o=G(i,{...t,attempt:a}),{mayFail:s}=a,c={value:o,mayFail:s||jn(o),partMayFail:s};if(n.push(c),c.mayFail||(0,U.Re)(o))continue;for(let n of e.args.slice(r+1))t.run.covered(n,W(t,n));break}catch(e){if(!(e instanceof s.ZN))throw e}}return n}function jn(e){return e.kind===`unknown`&&!e.isBool&&!(0,U.H0)(e)||e.kind===`choice`&&e.options.some(jn)}function Mn(e){return e.kind===`choice`?(0,a.FH)(e.condition,e.options.map(Mn),e.origins):e}var Nn=n(8015);let Pn=r.F.terraform.indexCandidates;function Fn(e,t){let n=G(e.base,t);return(0,S.gR)(In(n,e.steps,0,e.steps.length,t),[W(t,e)])}function In(e,t,n,r,i){let a=e;for(let e=n;e<r;e++){let n=t[e];if(!n)break;if(n.kind===`splat`){let o=n.form===`full`?r:Math.min(r,zn(t,e+1)),s=n=>i.run.step(()=>In(n,t,e+1,o,i));a=a.kind===`unknown`?Ln(a,s,i):rr(a,s,i,W(i,n)),e=o-1}else a=Bn(a,n,i)}return a}function Ln(e,t,n){return vn(n),Rn({...e,name:`${e.name}[*]`},t,n)}function Rn(e,t,n){try{return t(e)}catch(t){if(!(t instanceof s.ZN))throw t;return vn(n),e.kind===`unknown`?e:{kind:`unknown`,name:(0,b.q0)(e),reason:`unresolved-reference`,origins:e.origins}}}function zn(e,t){let n=t;for(;e[n]?.kind===`attribute`||e[n]?.kind===`legacy-index`;)n++;return n}function Bn(e,t,n){let r=W(n,t);if(n.attempt&&Hn(e)&&vn(n),t.kind===`attribute`)return Wn(e,e=>Gn(e,t.name,r));if(t.kind===`legacy-index`)return Wn(e,e=>qn(e,{kind:`number`,value:t.index,origins:[r]},r));let i=on(G(t.key,n)),o=Vn(e);!Un(i)&&!o&&vn(n);let c=n.attempt&&o?(0,U.u6)(new s.ZN(`there is no such key`),[i]):void 0;return(0,a.yY)([e,i],([t=e,n=i])=>qn(t,n,r,c))??qn((0,a.j)(e),i,r)}function Vn(e){return e.kind!==`object`||e.open!==void 0||Hn(e)?!1:e.entries.length>0&&e.entries.length<=Pn}function Hn(e){return e.kind===`choice`?e.options.some(Hn):e.kind===`list`?(0,x.nb)(e)!==void 0:e.kind===`unknown`?!e.refused:e.kind===`object`&&(or(e)||(0,x.mt)(e))}function Un(e){return e.kind===`string`?e.pieces.every(e=>typeof e==`string`):e.kind===`number`}function Wn(e,t){return e.kind===`choice`?(0,a.yY)([e],([n=e])=>t(n))??t((0,a.j)(e)):t(e)}function Gn(e,t,n){switch(e.kind){case`object`:{let r=(0,be.V)(e.entries,t);if(r)return(0,S.BU)(r.value,e);let i=$n(e);if(i)return i;if(e.open===void 0)throw new s.ZN(`there is no attribute "${t}"`,`unresolved-reference`);let a={kind:`unknown`,name:e.instances?Qn(e.open,Yn(t,n)):`${e.open}.${t}`,reason:Kn(e),origins:[n]};return e.complete?{...a,undeclared:!0}:a}case`unknown`:{let{isBool:n,...r}=e;return{...r,name:`${e.name}.${t}`}}case`string`:if(e.pieces.some(e=>typeof e!=`string`))return{kind:`unknown`,name:`${(0,b.q0)(e)}.${t}`,reason:`unresolved-reference`,origins:e.origins}}throw new s.ZN(`a ${e.kind} has no attribute "${t}"`)}function Kn(e){return/(^|\.)module\.[^.[\]]+(\[[^\]]*\])?$/.test((0,Nn.HD)(e.open??``))?`remote-module`:`unresolved-reference`}function qn(e,t,n,r){if(e.kind===`unknown`)return{...e,name:Qn(e.name,t)};if(e.kind!==`list`&&e.kind!==`object`)throw new s.ZN(`a ${e.kind} has no elements`);if(e.kind===`list`&&e.form===`set`)throw new s.ZN(`the elements of a set have no indices`);try{return e.kind===`list`?nr(e,t):Gn(e,v(t),n)}catch(i){if(!(i instanceof s.Dn))throw i;let o=e.kind===`object`?Jn(e,t):void 0;if(o)return(0,S.BU)(o.value,e);if(e.kind===`object`&&e.instances)return{kind:`unknown`,name:Qn(e.open??``,t),reason:Kn(e),origins:[n]};let c=e.kind===`list`?e.items:e.entries.map(e=>e.value),l=`${(0,b.q0)(e)}[${(0,b.q0)(t)}]`,u=e.kind===`object`&&e.open!==void 0;if(c.length===0&&!u&&!Hn(e))throw new s.ZN(`there are no elements`);if(c.length===0||c.length>Pn)return{kind:`unknown`,name:l,reason:i.reason,origins:[n]};if(e.kind===`object`)return er(e,t,r,[n]);let d=t.kind===`number`?l:`[${(0,b.q0)(t)}]`;return(0,a.FH)(d,c.map(t=>(0,S.BU)(t,e)),[n])}}function Jn({entries:e,instances:t},n){let r=(0,be.V)(e,tr(n));return r||!t||n.kind!==`unknown`||!n.name.endsWith(`[*]`)?r:(0,be.V)(e,tr({...n,name:`${n.name}.key`}))}function Yn(e,t){return{kind:`string`,pieces:[e],origins:[t]}}let Xn=/^[A-Za-z_][\w-]*$/,Zn=/^(?:module\.[\w-]+(?:\[[^\]]*\])?\.)*(?:module\.[\w-]+|(?:data\.)?(?!(?:var|local|each)\.)[\w-]+\.[\w-]+)$/;function Qn(e,t){let n=t.kind===`string`&&t.pieces.length===1?t.pieces[0]:void 0;return typeof n==`string`&&Xn.test(n)&&!Zn.test((0,Nn.HD)(e))?`${e}.${n}`:`${e}[${(0,b.q0)(t)}]`}function $n(e){if(e.instances)return;let t=e.entries.filter(({openKey:e})=>e!==void 0).map(t=>(0,S.BU)(t.value,e)),[n,...r]=t;return!n||r.length===0?n:(0,a.FH)(`key of ${(0,b.q0)(e)}`,t.slice(0,Pn),e.origins)}function er(e,t,n,i){let o=e.entries.toSorted((e,t)=>(0,E.z)(e.key,t.key)),s=o.map(t=>(0,S.BU)(t.value,e)),c=`${(0,b.q0)(t)} of [${o.map(e=>(0,Nn.TL)(e.key)).join(`,`)}]`;return(0,a.FH)((0,Bt.$y)(c,r.F.terraform.nameLength),n?[...s,n]:s,i)}function tr(e){return e.kind===`string`?e.pieces.map(e=>typeof e==`string`?e:`\${${(0,Nn.HD)(e.name)}}`).join(``):e.kind===`unknown`?`\${${(0,Nn.HD)(e.name)}}`:(0,b.q0)(e)}function nr(e,t){let n=ve(t),r=(0,x.nb)(e);if(r!==void 0&&n>=r)throw new s.Dn(`unresolved-reference`);let i=e.items[n];if(!i)throw new s.ZN(`the index is outside of the list`);return(0,S.BU)(i,e)}function rr(e,t,n,r){return Wn(e,e=>{if(e.kind===`unknown`)return t({...e,name:`${e.name}[*]`});if(e.kind===`null`)return{kind:`list`,items:[],origins:[r]};let i=e.kind===`list`?e.items:[e];return n.run.elements(i.length),(0,a.WQ)(i.map(r=>n.run.step(()=>(0,x.mt)(e)||(0,x.YX)(r)?Rn(r,t,n):t(r))),t=>({kind:`list`,items:t,origins:e.kind===`list`?e.origins:[r],...e.kind===`list`&&e.form?{form:`list`}:{},...(0,x.mt)(e)?{partial:!0}:{}}))})}function ir(e,t,n){let r={key:tr(e),keySpan:t,value:n};return e.kind===`unknown`||e.kind===`choice`||e.kind===`string`&&(0,o.bG)(e)===void 0?{...r,openKey:e}:r}function ar({key:e,keySpan:t,openKey:n}){return n??{kind:`string`,pieces:e===``?[]:[e],origins:[t]}}function or({entries:e}){return e.some(({openKey:e})=>e!==void 0)}function sr(e){switch(e.kind){case`list`:return e.items.map((t,n)=>{let r=(0,S.BU)(t,e);return{key:e.form===`set`?r:{kind:`number`,value:n,origins:t.origins},value:r}});case`object`:return[...e.entries].sort((e,t)=>(0,E.z)(e.key,t.key)).map(t=>({key:ar(t),get value(){return(0,S.BU)(t.value,e)}}));case`unknown`:return[{key:{...e,name:`${e.name}[*].key`},value:{...e,name:`${e.name}[*]`}}];default:throw new s.ZN(`a ${e.kind} has no elements to iterate over`)}}function cr(e,t,n){let r=sr(e);return n.run.elements(r.length),r.map(e=>_n(n,{[t.valueName.name]:e.value,...t.keyName?{[t.keyName.name]:e.key}:{}}))}let lr=r.F.terraform.filteredLists;function ur(e,t){let n=W(t,e),r=G(e.collection,t),i=([i=r])=>{let o=i.kind===`unknown`,s=cr(i,e,t).flatMap(n=>o&&t.attempt?dr(e,n):fr(e,n)),c=(0,S.oR)([n],i.origins),l=mr(s,t=>(0,a.WQ)(t.map(e=>e.value),n=>{let r=t.map((e,t)=>({...e,value:n[t]??e.value}));return e.form===`tuple`?hr(r,c):gr(r,e.grouping,c)}));return(0,x.mt)(i)||o?(0,x.Vx)(l):l};return(0,a.yY)([r],i)??i([(0,a.j)(r)])}function dr(e,t){try{return fr(e,t)}catch(e){if(!(e instanceof s.ZN)||e.reason===`limit`)throw e;return vn(t),[]}}function fr(e,t){let n=e.condition?pr(G(e.condition,t)):{kind:`bool`,value:!0,origins:[]};if(n.kind===`bool`&&!n.value)return[];let r=G(e.value,t);return[{key:e.key&&(0,U.if)(G(e.key,t)),value:n.kind===`bool`?(0,S.gR)(r,n.origins):r,admitted:n,span:W(t,e.key??e.value)}]}function pr(e){let t=([t=e])=>{if(t.kind===`null`)throw new s.ZN(`a condition must not be null`);try{return{kind:`bool`,value:ye(t),origins:t.origins}}catch(e){if(!(e instanceof s.Dn))throw e;return an(t,e=>({kind:`bool`,value:e,origins:t.origins}))}};return(0,a.yY)([e],t)??t([(0,a.j)(e)])}function mr(e,t){let n=e.filter(({admitted:e})=>e.kind!==`bool`);if(n.length===0)return t(e);let r=n.flatMap(({admitted:e,value:t})=>t.kind===`choice`?[e,t]:[e]);return(0,a.vj)(r)>lr?(0,x.Vx)(t(e)):(0,a.yY)(r,n=>{let r=[...n];return t(e.flatMap(e=>{if(e.admitted.kind===`bool`)return[e];let t=r.shift(),n=e.value.kind===`choice`?r.shift():e.value;return t?.kind===`bool`&&!t.value?[]:[{...e,value:n??e.value}]}))})??(0,x.Vx)(t(e))}function hr(e,t){return at({kind:`list`,items:e.map(({value:e})=>e),origins:t})}function gr(e,t,n){let r=new Map,i=new Map;for(let{key:n,value:a,span:o}of e){if(!n)continue;if(n.kind===`null`||n.kind===`list`||n.kind===`object`)throw new s.ZN(`a key must be a string`);let e=ir(n,n.origins[0]??o,a),c=e.key,l=r.get(c);if(t){let t=i.get(c);if(t)t.push(a);else{let t=[a];i.set(c,t),r.set(c,{...e,keySpan:o,value:{kind:`list`,items:t,origins:[o]}})}}else if(l)throw new s.ZN(`two items have the key "${c}"`);else r.set(c,e)}return at({kind:`object`,entries:[...r.values()],origins:n})}function _r(e,t,n=60){if(n!==0&&e.kind!==`choice`&&t.kind!==`choice`){if(e.kind===`unknown`||t.kind===`unknown`)return e.kind===t.kind&&(0,b.q0)(e)===(0,b.q0)(t)||void 0;if(e.kind===`string`&&t.kind===`string`)return br(e,t);if(e.kind!==t.kind)return yr(e)||yr(t)?void 0:!1;switch(e.kind){case`null`:return!0;case`bool`:return`value`in t&&e.value===t.value;case`number`:return t.kind===`number`&&e.value===t.value&&e.digits===t.digits;case`list`:return t.kind===`list`&&((0,x.nb)(e)!==void 0||(0,x.nb)(t)!==void 0)?(0,b.q0)(e)===(0,b.q0)(t)||void 0:t.kind===`list`&&e.form===t.form&&vr(e,t)?xr(e.items,t.items,n):!1;case`object`:return t.kind===`object`&&(or(e)||or(t)||(0,x.mt)(e)||(0,x.mt)(t))?(0,b.q0)(e)===(0,b.q0)(t)||void 0:t.kind===`object`&&(e.open!==void 0||t.open!==void 0||e.form===t.form&&vr(e,t))?Sr(e,t,n):!1;case`string`:return!1}}}function vr(e,t){return!(`form`in e)||Je(M(e),M(t))}function yr(e){return e.kind===`string`&&e.pieces.length===1&&typeof e.pieces[0]==`object`}function br(e,t){let[n,r]=[ke(e.pieces),ke(t.pieces)],i=e=>e.every(e=>typeof e==`string`);if(i(n)&&i(r))return(n[0]??``)===(r[0]??``);if((0,b.q0)(e)===(0,b.q0)(t))return!0;let a=[n[0],r[0]].map(e=>typeof e==`string`?e:``),o=[n.at(-1),r.at(-1)].map(e=>typeof e==`string`?e:``),[s=``,c=``]=a,[l=``,u=``]=o;if(i(n)||i(r)){let e=i(n)?s:c,[t,r]=i(n)?[c,u]:[s,l];return e.startsWith(t)&&e.endsWith(r)&&e.length>=t.length?void 0:!1}return(s.startsWith(c)||c.startsWith(s))&&(l.endsWith(u)||u.endsWith(l))?void 0:!1}function xr(e,t,n){return e.length===t.length&&Cr(e.map((e,r)=>_r(e,t[r]??e,n-1)))}function Sr(e,t,n){if(e.open!==void 0||t.open!==void 0)return e.open===t.open||void 0;if(e.entries.length!==t.entries.length)return!1;let r=new Map(t.entries.map(e=>[e.key,e.value]));return Cr(e.entries.map(({key:e,value:t})=>{let i=r.get(e);return i?_r(t,i,n-1):!1}))}function Cr(e){return e.includes(!1)?!1:!e.includes(void 0)||void 0}let wr=1e4;function Tr(e,t,n){if(!Er(t)||!Er(n))return;let[r,i]=[t.value,n.value];switch(e){case`+`:return Dr(r+i);case`-`:return Dr(r-i);case`*`:return Dr(r*i);case`/`:return i!==0&&r%i===0?Dr(r/i):void 0;case`%`:return i===0?r:Dr(r%i)||0}}function Er(e){return e.digits===void 0&&Number.isSafeInteger(e.value)}function Dr(e){return Number.isSafeInteger(e)?e:void 0}function Or(e,t,n,r,i){let a=Tr(e,t,n);if(a!==void 0)return{kind:`number`,value:a,origins:r};i.produce(wr+fe(t)+fe(n));let o=pe(kr(e,de(t),de(n)),r);return i.produce(fe(o)),o.value===0&&(e===`*`||e===`/`)&&Ar(t)!==Ar(n)?{...o,value:-0}:o}function kr(e,t,n){switch(e){case`+`:return g(t,n);case`-`:return g(t,_(n));case`*`:return ee(t,n);case`/`:return te(t,n);case`%`:return ne(t,n)}}function Ar({value:e}){return e<0||Object.is(e,-0)}function jr(e,t,n){return e.digits===void 0&&t.digits===void 0?e.value-t.value:(n.produce(wr+fe(e)+fe(t)),ae(de(e),de(t)))}function Mr(e,t){let n=W(t,e),r=Nr(()=>G(e.first,t));for(let{operator:i,operand:o}of e.rest){let e=r,c=i===`||`||i!==`&&`&&void 0;if(Pr(e,c))return e;let l=Nr(()=>G(o,t));if(e instanceof s.ZN||l instanceof s.ZN){if(!Pr(l,c))throw e instanceof s.ZN?e:l;r=l;continue}let u=(0,S.oR)(e.origins,l.origins,[n]),d=(0,b.R8)(e,i,l);r=(0,a.yY)([e,l],([n=e,r=l])=>Fr(i,n,r,u,t.run))??{kind:`unknown`,name:d,reason:`limit`,origins:u}}if(r instanceof s.ZN)throw r;return r}function Nr(e){try{return e()}catch(e){if(e instanceof s.ZN)return e;throw e}}function Pr(e,t){return!(e instanceof s.ZN)&&e.kind===`bool`&&e.value===t}function Fr(e,t,n,r,i){try{let a=Lr(e,t,n,r,i);return typeof a==`boolean`?{kind:`bool`,value:a,origins:r}:a}catch(i){if(!(i instanceof s.Dn))throw i;let[a,...o]=[t,n].filter(t=>!Ir(t,e));return{kind:`unknown`,name:a&&o.length===0?(0,b.q0)(a):(0,b.R8)(t,e,n),reason:i.reason,origins:r}}}function Ir(e,t){return t===`&&`&&Pr(e,!0)||t===`||`&&Pr(e,!1)}function Lr(e,t,n,r,i){switch(e){case`==`:case`!=`:{let r=_r(t,n);if(r===void 0)throw new s.Dn(t.kind===`unknown`?t.reason:n.kind===`unknown`?n.reason:`unresolved-reference`);return r===(e===`==`)}case`&&`:case`||`:return Rr(e===`||`,t,n);case`<`:return jr(C(t),C(n),i)<0;case`<=`:return jr(C(t),C(n),i)<=0;case`>`:return jr(C(t),C(n),i)>0;case`>=`:return jr(C(t),C(n),i)>=0;default:{let[a,o]=[C(t),C(n)];if(e===`/`&&o.value===0)throw a.value===0?new s.ZN(`zero divided by zero`):new s.Dn(`unsupported-expression`);return Or(e,a,o,r,i)}}}function Rr(e,t,n){let r;for(let i of[t,n])try{if(i.kind!==`null`&&ye(i)===e)return e;if(i.kind===`null`&&!e)return!1}catch(e){if(!(e instanceof s.Dn))throw e;r=e}if(r)throw r;return!e}function zr(e,t){let n=G(e.operand,t),r=(0,S.oR)(n.origins,[W(t,e)]),i=t=>({kind:`unknown`,name:(0,b.VP)(e.operator,n),reason:t,origins:r});return(0,a.yY)([n],([t=n])=>{try{return e.operator===`!`?{kind:`bool`,value:!ye(t),origins:r}:Br(C(t),r)}catch(e){if(e instanceof s.Dn)return i(e.reason);throw e}})??i(`limit`)}function Br(e,t){return e.digits===void 0?{kind:`number`,value:-e.value,origins:t}:pe(_(de(e)),t)}let Vr=/(?:#|\/\/)[^\n]*|\/\*[\s\S]*?(?:\*\/|$)/y,Hr=/\s+/y,Ur=/<<-?([\p{ID_Start}_][\p{ID_Continue}-]*)\r?\n/uy;function Wr(e){if(!/[#\n]|\/[/*]|[([\s]\s|[\s,][)\],]/.test(e))return e;let t=[],n=[{kind:`code`,braces:0}];for(let r=0;r<e.length;){let i=n.at(-1)??{kind:`quoted`},a=e.charAt(r);if(i.kind===`quoted`){let i=Kr(e,r);i===`"`?n.pop():(i==="${"||i===`%{`)&&n.push({kind:`code`,braces:0}),t.push(i),r+=i.length;continue}let o=Jr(Vr,e,r)??Jr(Hr,e,r);if(o!==void 0){/^(?: |\(|\[)$/.test(t.at(-1)??` `)||t.push(` `),r+=o.length;continue}let s=qr(e,r);s===void 0?(a===`"`?n.push({kind:`quoted`}):a===`{`?i.braces++:a===`}`&&i.braces--===0&&n.length>1?n.pop():(a===`)`||a===`]`||a===`,`)&&Gr(t,a),t.push(a),r++):(t.push(s),r+=s.length)}return t.at(-1)===` `&&t.pop(),t.join(``)}function Gr(e,t){e.at(-1)===` `&&e.pop(),t!==`,`&&e.at(-1)===`,`&&e.pop()}function Kr(e,t){if(e.startsWith("$${",t)||e.startsWith(`%%{`,t))return e.slice(t,t+3);let n=e.slice(t,t+2);return n.startsWith(`\\`)||n==="${"||n===`%{`?n:n.charAt(0)}function qr(e,t){Ur.lastIndex=t;let n=Ur.exec(e),r=n?.[1];if(n&&r!==void 0){for(let n=Ur.lastIndex;n<e.length;){let i=e.indexOf(`
`,n),a=i<0?e.length:i;if(e.slice(n,a).trim()===r)return e.slice(t,a);n=a+1}return e.slice(t)}}function Jr(e,t,n){return e.lastIndex=n,e.exec(t)?.[0]}let Yr=new WeakMap;function Xr(e,t){let n=Yr.get(t);if(n!==void 0)return n;let r=(0,Bt.$y)(Zr(e,t).replace(/\s+/g,` `),200);return Yr.set(t,r),r}function Zr(e,{start:t,end:n}){let r=e.text.slice(t,n);return e.path.endsWith(`.json`)?r:Wr(r)}function G(e,t){let{run:n}=t;n.enter();try{return Qr(e,t)}finally{n.leave()}}function Qr(e,t){switch(e.kind){case`literal`:{let n=[W(t,e)];if(e.value===null)return{kind:`null`,origins:n};if(typeof e.value==`number`){let r=he(t.source.text.slice(e.start,e.end),n)??{kind:`number`,value:e.value,origins:n};return t.run.produce(fe(r)),r}return{kind:`bool`,value:e.value,origins:n}}case`template`:return ci(e,t);case`variable`:{let n=t.names.resolve(e.name);if(!n)throw new s.ZN(`nothing is named "${e.name}"`,`unresolved-reference`);return(0,S.gR)(n,[W(t,e)])}case`chain`:return Fn(e,t);case`operation`:return Mr(e,t);case`unary`:return zr(e,t);case`conditional`:return ni(e,t);case`tuple`:return t.run.elements(e.items.length),(0,a.WQ)(e.items.map(e=>G(e,t)),n=>at({kind:`list`,items:n,origins:[W(t,e)]}));case`object`:return $r(e,t);case`for`:return ur(e,t);case`call`:return yn(e,t);case`parentheses`:return G(e.inner,t)}}function $r(e,t){let n=new Map;for(let{key:r,value:i}of e.items){let e=W(t,r),a=ei(r),o=G(i,t),s=a===void 0?ir(ti((0,U.if)(G(r,t))),e,o):{key:a,keySpan:e,value:o};n.delete(s.key),n.set(s.key,s)}let r=[...n.values()];return(0,a.WQ)(r.map(({value:e})=>e),n=>at({kind:`object`,entries:r.map((e,t)=>{let r=n[t]??e.value;return r===e.value?e:{...e,value:r}}),origins:[W(t,e)]}))}function ei(e){return e.kind===`variable`?e.name:e.kind===`literal`&&e.value===null?`null`:void 0}function ti(e){if(e.kind===`list`||e.kind===`object`||e.kind===`null`)throw new s.ZN(`a key must be a string`);return e}function ni(e,t){let n=G(e.condition,t),r=W(t,e);if(n.kind===`null`)throw new s.ZN(`the condition is null`);let i=ai(e,t),o=(e,t)=>(0,S.gR)(i(e),[r,...t.origins]),c=([i=n])=>{let a;try{a=ye(i)}catch(n){if(!(n instanceof s.Dn))throw n;return t.run.bothBranches(e.whenTrue,e.whenFalse),an(i,n=>si(()=>o(n,i),e,t),[r])}let c=o(a,i),[l,u]=a?[e.whenTrue,e.whenFalse]:[e.whenFalse,e.whenTrue];if(t.run.branch(l,u,W(t,u)),!(0,hn.Im)(c)||!ri(e.condition,i,t))return c;t.run.bothBranches(l,u);let d=si(()=>oi(e,i,!a,t),e,t);return(0,hn.Im)(d)?c:ii(e,t,a,e=>e===a?c:d)};return(0,a.yY)([n],c)??c([(0,a.j)(n)])}function ri(e,t,n){let{assumptions:r}=n.run;if(r.decide(t))return!0;let i=r.some?n.supposed?.(`all`):void 0;return i!==void 0&&si(()=>G(e,i),e,n).kind!==t.kind}function ii(e,t,n,r){let{assumptions:i}=t.run,o=[W(t,e)];for(let s of[`empty`,`all`]){let c=t.supposed?.(s);if(!c)continue;let l=si(()=>G(e.condition,c),e.condition,t),u=([e=l])=>e.kind===`unknown`?an(e,r,o):r(ye(e));if(l.kind===`unknown`){let e=sn((0,b.q0)(l));i.decided(e.name,e.holds===n?0:1)}let d=(0,a.yY)([l],u);if(d?.kind===`choice`)return{...d,origins:o}}let s=Xr(t.source,e.condition);return i.decided(s,+!n),(0,a.FH)(s,[r(!0),r(!1)],o)}function ai(e,t){let n=e=>{try{return G(e,t)}catch(e){if(e instanceof s.ZN)return e;throw e}},[r,i]=[n(e.whenTrue),n(e.whenFalse)];return e=>{let t=e?r:i;if(t instanceof s.ZN)throw t;let n=e?i:r;if(n instanceof s.ZN)return t;let a=D([M(t),M(n)]);if(!a)throw new s.ZN(`the results of a conditional must have types that can be the same`);return N(t,a)}}function oi(e,t,n,r){let i=r.names.resolve(`var`),a=i?_n(r,{var:r.run.assumptions.otherwise(i,t)}):r;return(0,S.gR)(G(n?e.whenTrue:e.whenFalse,a),[W(r,e)])}function si(e,t,n){try{return e()}catch(e){if(!(e instanceof s.ZN))throw e;return{kind:`unknown`,name:Xr(n.source,t),reason:e.reason,origins:[W(n,t)]}}}function ci(e,t){let n=W(t,e),[r]=e.parts;if(r?.kind===`interpolation`&&e.parts.length===1)return(0,S.gR)(G(r.expression,t),[n]);if(r?.kind===`text`&&r.text!==``&&e.parts.length===1){let e=De(r.text),i=[W(t,r)];return t.run.produce(96+e.length),{kind:`string`,pieces:[e],origins:(0,S.oR)([n],i),pieceOrigins:[i]}}return li(e.parts,t,n)}function li(e,t,n){let r=[];ui(e,t,r);let i=e=>{let r=[];for(let i of e){let e=Ee(i,i.origins[0]??n);t.run.produce(xe(e));for(let t of e)r.push(t)}return we(T(r,[n]),Ce(e))};return(0,a.yY)(r,i)??i(r)}function ui(e,t,n){for(let r of e){let e=W(t,r);switch(r.kind){case`text`:n.push({kind:`string`,pieces:r.text===``?[]:[De(r.text)],origins:[e]});break;case`interpolation`:n.push(G(r.expression,t));break;case`if`:n.push(di(r,t,e));break;case`for-directive`:n.push(fi(r,t,e))}}}function di(e,t,n){let r=G(e.condition,t),i=r=>t.run.step(()=>li(r?e.whenTrue:e.whenFalse,t,n)),o=([e=r])=>{try{return i(ye(e))}catch(t){if(!(t instanceof s.Dn))throw t;return an(e,i,[n])}};return(0,a.yY)([r],o)??o([(0,a.j)(r)])}function fi(e,t,n){let r=G(e.collection,t),i=([i=r])=>{let o=[];for(let r of cr(i,e,t))o.push(t.run.step(()=>li(e.body,r,n)));let s=e=>T(e.flatMap(e=>Ee(e,n)),[n]);return(0,a.yY)(o,s)??s(o)};return(0,a.yY)([r],i)??i([(0,a.j)(r)])}function pi(e){let t=[];for(let n of e.split(`/`))n!==``&&n!==`.`&&(n===`..`&&t.length>0&&t.at(-1)!==`..`?t.pop():t.push(n));let n=t.join(`/`);return e.startsWith(`/`)?`/${n}`:n===``?`.`:n}function mi(e,t){let[n,r]=[e,t].map(e=>e.split(`/`).filter(e=>e!==``));if(!n||!r)return`.`;let i=0;for(;i<n.length&&i<r.length&&n[i]===r[i];)i++;let a=[...Array.from({length:n.length-i},()=>`..`),...r.slice(i)];return a.length===0?`.`:a.join(`/`)}let hi=`path of the repository`;function gi(e,t){let n={name:hi,reason:`unresolved-reference`,at:t};return{kind:`string`,pieces:e===``?[n]:[n,`/${e}`],origins:[t]}}function _i(e){if(e.kind!==`string`)return;let[t,...n]=e.pieces;if(typeof t!=`object`||t.name!==hi)return;let r=(0,o.bG)({...e,pieces:n});if(r===void 0||r!==``&&!r.startsWith(`/`))return;let i=pi(r.replace(/^\/+/,``));return i===`.`?``:i.startsWith(`..`)?void 0:i}let vi=r.F.terraform.globAlternatives;function yi(e,t){return bi(e).some(e=>xi(e.split(`/`),t.split(`/`)))}function bi(e){let t=[e];for(;;){let e=t.findIndex(e=>/\{[^{}]*\}/.test(e)),n=t[e];if(t.length>vi)throw new s.aF(`more than ${vi} alternatives of a pattern`);if(n===void 0)return t;let r=/\{([^{}]*)\}/.exec(n);if(!r)return t;let[i,a=``]=r,o=n.slice(0,r.index),c=n.slice(r.index+i.length),l=a.split(`,`).map(e=>o+e+c);t=[...t.slice(0,e),...l,...t.slice(e+1)]}}function xi(e,t){let n=new Set([0]);for(let r of e){let e=new Set;for(let i of n)if(r===`**`)for(let n=i;n<=t.length;n++)e.add(n);else i<t.length&&Si(r,t[i]??``)&&e.add(i+1);n=e}return n.has(t.length)}function Si(e,t){let n=new Set([0]);for(let r=0;r<e.length;r++){let i=e.charAt(r),a=i===`[`?e.indexOf(`]`,r+1):-1,o=new Set;for(let s of n)if(i===`*`)for(let e=s;e<=t.length;e++)o.add(e);else if(s>=t.length)continue;else i===`?`?o.add(s+1):a>0?Ci(e.slice(r+1,a),t.charAt(s))&&o.add(s+1):i===t.charAt(s)&&o.add(s+1);a>0&&(r=a),n=o}return n.has(t.length)}function Ci(e,t){let n=e.startsWith(`^`)||e.startsWith(`!`),r=n?e.slice(1):e,i=!1;for(let e=0;e<r.length;e++)r.charAt(e+1)===`-`&&e+2<r.length?(t>=r.charAt(e)&&t<=r.charAt(e+2)&&(i=!0),e+=2):r.charAt(e)===t&&(i=!0);return i!==n}var K=n(5750);function q(e,t,n){let r=I(e,t,n),i=Oe(r,n.span);if(!i)throw new s.ZN(`${n.name} needs a string, not ${r.kind}`);return i}let wi;function Ti(e){return/^[\x00-\x09\x0b\x0c\x0e-\x7f]*$/.test(e)?e.split(``):(wi??=new Intl.Segmenter(`en`,{granularity:`grapheme`}),Array.from(wi.segment(e),({segment:e})=>e))}let Ei=e=>pi(e).split(`/`).at(-1)||`/`,Di=e=>pi(e.slice(0,e.lastIndexOf(`/`)+1)),Oi=(e,t)=>{let n=q(e,0,t);if(Ni(n))return B(Ei(v(n)),e,t);let r=Pi(n),i=r.split(`/`).filter(e=>e!==``);if(!r.includes(`/`)||i.length===0||Mi(i.at(-1)))throw new s.Dn(`unresolved-reference`);return B(i.at(-1)??``,e,t)},ki=(e,t)=>{let n=q(e,0,t);if(Ni(n))return B(Di(v(n)),e,t);let r=Pi(n),i=r.lastIndexOf(`/`);if(i<0||r.split(`/`).some(Mi))throw new s.Dn(`unresolved-reference`);let a=r.slice(0,i).replace(/\/+$/,``),o=w(n).slice(0,-1),[c]=w(n).slice(-1);return T(a===``||!c?o:[...o,{piece:a,origins:c.origins}],z([n],t))},Ai=(e,t)=>{let n=I(e,0,t),r=_i(n);if(r!==void 0)return gi(r,t.span);let i=v(n);if(i.startsWith(`/`))return B(pi(i),e,t);let a=(0,K.uJ)(t.scope.run.root,i);if(a===void 0)throw new s.ZN(`"${i}" is outside of the repository`,`missing-file`);return ji(gi(a,t.span),n)};function ji(e,t){return{...e,origins:[...t.origins,...e.origins]}}let Mi=e=>e===`.`||e===`..`;function Ni(e){return e.pieces.every(e=>typeof e==`string`)}function Pi({pieces:e}){let t=e.findLastIndex(e=>typeof e!=`string`);return e.length-t===2?String(e.at(-1)):``}let Fi=[[`basename`,F([k],Oi)],[`dirname`,F([k],ki)],[`abspath`,F([k],Ai)]];function Ii(e,t){let n=_i(e);if(n!==void 0)return n;let r=v(e),i=r.startsWith(`/`)?void 0:(0,K.uJ)(t.scope.run.root,r);if(i===void 0)throw new s.ZN(`"${r}" is outside of the repository`,`missing-file`);return i}function Li(e,t){let n=Ii(e,t),{run:r}=t.scope,i=r.files.read(n);switch(r.isApart||r.read.add(n),i.kind){case`text`:return r.produce(i.source.text.length),i.source;case`pending`:throw new s.Dn(`missing-file`);case`absent`:throw new s.ZN(`there is no file "${n}"`,`missing-file`);case`left-out`:throw new s.Dn(`limit`);case`too-large`:throw new s.Dn(`too-large`,(0,nn.cu)(i));case`submodule`:case`lfs`:case`dead-link`:case`missing`:throw new s.Dn(`not-read`,(0,nn.cu)(i));default:throw new s.Dn(`not-text`)}}let Ri=(e,t)=>{let n=Li(I(e,0,t),t),{text:r}=n,i=[{source:n,start:0,end:r.length},t.span];return{kind:`string`,pieces:r===``?[]:[r],origins:i}},zi=(e,t)=>Bi(Li(I(e,0,t),t),I(e,1,t),t);function Bi(e,t,n){let i=n.scope.templates??[];if(i.includes(e.path))throw new s.ZN(`the template "${e.path}" includes itself`,`cycle`);if(i.length>=r.F.terraform.templates)throw new s.aF(`more than ${r.F.terraform.templates} templates in one another`);let{parts:a,errors:o}=(0,rn.q4)(e),[c]=o;if(c?.reason===`limit`)throw new s.aF(`the template "${e.path}": ${c.message}`);if(c)throw new s.ZN(`the template "${e.path}" cannot be read: ${c.message}`,`parse-error`);let l={...n.scope,source:e,names:{resolve:e=>Vi(t,e)},supposed:void 0,templates:[...i,e.path]},u={source:e,start:0,end:e.text.length},[d]=a;return a.length===1&&d?.kind===`interpolation`?ci({kind:`template`,parts:a,start:0,end:e.text.length},l):(0,S.gR)(li(a,l,u),[n.span])}function Vi(e,t){if(e.kind===`unknown`)return{...e,name:`${e.name}.${t}`};if(e.kind!==`object`)return;let n=e.entries.find(({key:e})=>e===t);if(n)return n.value;if(e.open!==void 0)return{kind:`unknown`,name:`${e.open}.${t}`,reason:`unresolved-reference`,origins:e.origins}}let Hi=(e,t)=>Ui(I(e,0,t),I(e,1,t),t);function Ui(e,t,n){let r=v(e),i=e.origins.find(({source:e})=>e.text===r)?.source;return i?Bi(i,t,n):Wi(Bi({path:`${n.span.source.path}#template`,text:r},t,n),e,n)}function Wi(e,t,n){let r=[...t.origins,n.span];switch(e.kind){case`string`:return{kind:`string`,pieces:e.pieces,origins:r};case`choice`:return{...e,options:e.options.map(e=>Wi(e,t,n)),origins:r};default:return{...e,origins:r}}}let Gi=(e,t)=>{let n=Ii(I(e,0,t),t),r=v(I(e,1,t)),i=n===``?``:`${n}/`,a=[];for(let e of t.scope.run.files.listAll(n)){let n=e.slice(i.length);e.startsWith(i)&&yi(r,n)&&a.push(n),t.scope.run.produce(1)}return t.scope.run.elements(a.length),V(a.sort(E.z).map(e=>(0,o.r$)(e,[t.span])),t,`set`)},Ki=(e,t)=>{let n=Ii(I(e,0,t),t),r=n.lastIndexOf(`/`);return dt(t.scope.run.files.list(r<0?``:n.slice(0,r)).includes(n),e,t)};function qi(e,t){return F([k],(n,r)=>{if(r.scope.run.isApart)throw new s.Dn(`unsupported-function`);return B(Kt(e,t,Li(I(n,0,r),r).text),n,r)})}let Ji=new Map([[`file`,F([k],Ri)],[`templatefile`,F([k,O],zi)],[`templatestring`,F([k,O],Hi)],[`fileset`,F([k,k],Gi)],[`fileexists`,F([k],Ki)],[`filebase64`,F([k],(e,t)=>{let{text:n}=Li(I(e,0,t),t);return B(Buffer.from(n).toString(`base64`),e,t)})],[`filemd5`,qi(`md5`,`hex`)],[`filesha1`,qi(`sha1`,`hex`)],[`filesha256`,qi(`sha256`,`hex`)],[`filesha512`,qi(`sha512`,`hex`)],[`filebase64sha256`,qi(`sha256`,`base64`)],[`filebase64sha512`,qi(`sha512`,`base64`)],[`pathexpand`,F([k],(e,t)=>{if(v(I(e,0,t)).startsWith(`~`))throw new s.Dn(`unsupported-function`);return I(e,0,t)})],...Fi]);var Yi=n(8521);let Xi=new WeakMap;function Zi(e,t){Xi.set(e,t)}function Qi(e){let t=Xi.get(e);if(t)return t;switch(e.kind){case`list`:return{...e,items:e.items.map(Qi)};case`choice`:return{...e,options:e.options.map(Qi)};default:return e}}let $i={"<":`\\u003c`,">":`\\u003e`,"&":`\\u0026`,"\u2028":`\\u2028`,"\u2029":`\\u2029`};function ea(e){return JSON.stringify(e).slice(1,-1).replace(/[<>&\u2028\u2029]/g,e=>$i[e]??e)}function ta(e,t){return sa(e,t,0),na(e,t.span)}function na(e,t,n=1/0){let r=[];return ra(e,t,r,n),r}function ra(e,t,n,r){let i=(t,r=e.origins)=>{t!==``&&n.push({piece:t,origins:r})};switch(e.kind){case`string`:i(`"`);for(let{piece:t,origins:n}of w(e))i(typeof t==`string`?ea(t):t,n);i(`"`);return;case`list`:i(`[`);for(let a=0;a<e.items.length&&n.length<r;a++){let o=e.items[a];a>0&&i(`,`),o&&ra(o,t,n,r)}i(`]`);return;case`object`:{let a=aa(e,t);if(a!==void 0){i(a);return}i(`{`);let o=ia(e.entries);for(let e=0;e<o.length&&n.length<r;e++){let a=o[e];a&&(i(`${e>0?`,`:``}"${ea(a.key)}":`,[a.keySpan]),ra(a.value,t,n,r))}i(`}`);return}default:i(oa(e,t))}}function ia(e){return e.every(({key:t},n)=>n===0||(0,E.z)(e[n-1]?.key??``,t)<=0)?e:e.toSorted((e,t)=>(0,E.z)(e.key,t.key))}function aa({open:e,origins:t},n){return e===void 0?void 0:{name:e,reason:`unresolved-reference`,at:t[0]??n}}function oa(e,t){switch(e.kind){case`null`:return`null`;case`bool`:return String(e.value);case`number`:return ge(e);case`unknown`:return Te(e,e.origins[0]??t);case`choice`:return{name:(0,b.q0)(e),reason:`unresolved-variable`,at:e.origins[0]??t}}}function sa(e,t,n){if(n>r.F.terraform.encodedDepth)throw new s.Dn(`limit`);let{run:i}=t.scope;switch(e.kind){case`string`:i.produce(194);for(let t of e.pieces)i.produce(96+(typeof t==`string`?ca(t):1));return;case`list`:i.produce(194);for(let r of e.items)i.produce(97),sa(r,t,n+1);return;case`object`:if(i.produce(194),e.open!==void 0)return;for(let r of e.entries)i.produce(96+ca(r.key)+4),sa(r.value,t,n+1);return;default:i.produce(xe([{piece:oa(e,t.span),origins:[]}]))}}let ca=e=>/["\\\p{Cc}\p{Cs}<>&\u2028\u2029]/u.test(e)?ea(e).length:e.length,la=(e,t)=>{let n=I(e,0,t);sa(n,t,0);let r=(0,i.Oo)(()=>na(n,t.span));return{kind:`string`,json:n,encoded:!0,origins:Se(na(n,t.span,8),(0,S.oR)(n.origins,[t.span])),get pieces(){return r().map(({piece:e})=>e)},get pieceOrigins(){return r().map(({origins:e})=>e)}}};function ua(e){if(e.json)return{value:Qi(e.json)};let[t]=e.origins;if(!t)return;let n=w(e).map(({piece:e,origins:n})=>{let[r=t,...i]=n;return typeof e==`string`?{kind:`text`,text:e,at:r,via:i}:{kind:`hole`,hole:e,via:n}});return(0,Yi.VI)(n,t)}function da(e){switch(e.kind){case`list`:return{...e,items:e.items.map(da)};case`object`:{if(e.open!==void 0)return e;let t=new Map(e.entries.map(e=>[e.key,{...e,value:da(e.value)}]));return{...e,entries:[...t.values()]}}case`number`:{let[t]=e.origins,n=t&&he(t.source.text.slice(t.start,t.end),e.origins);return n?.value===e.value?n:e}case`string`:return{...e,pieces:e.pieces.map(e=>typeof e==`string`?fa(e):e)};default:return e}}function fa(e){return/[\ud800-\udfff]/.test(e)?Buffer.from(e,`utf8`).toString(`utf8`):e}let pa=new Map([[`jsonencode`,F([P(O)],la)],[`jsondecode`,F([k],(e,t)=>{let n=q(e,0,t),r=ua(n);if(r&&`value`in r)return at(da(r.value));if(r&&r.problem.reason!==`parse-error`)throw new s.Dn(r.problem.reason);let i=n.pieces.find(e=>typeof e!=`string`);throw typeof i==`object`?new s.Dn(i.reason):new s.ZN(`the text is not valid JSON`)})]]);var J=n(3170);let ma=r.F.terraform.alternatives;function ha(e,t){if(t.length>ma)return;let n=t.map(t=>`${(0,b.q0)(e)} == ${JSON.stringify(t)}`).sort(E.z);return(0,Bt.$y)([...new Set(n)].join(` || `),r.F.terraform.nameLength)}function ga(e){if(!e.startsWith(`^`)||!e.endsWith(`$`))return;let t=e.slice(1,-1),n=t.startsWith(`(`)&&t.endsWith(`)`),r=n&&!t.startsWith(`(?:`);n&&(t=t.slice(r?1:3,-1));let i=t.split(`|`);if(!(!n&&i.length>1))return i.every(e=>/^[\w-]+$/.test(e))?{texts:i,group:r}:void 0}function _a(e){let t=e.replace(/^\^/,``).replace(/\$$/,``),[n,r]=[e.startsWith(`^`),e.endsWith(`$`)];if(!(!/^[\w-]+$/.test(t)||n&&r))return{test:n?`startswith`:r?`endswith`:`strcontains`,text:t}}let va=r.F.terraform.rangeLength,ya=(e,t)=>{let n=[];for(let r of e)r.kind===`unknown`?n.push({...r,name:`${r.name}[*]`}):n.push(...ct(r).items.map(e=>(0,S.BU)(e,r))),t.scope.run.elements(n.length);let r=(0,S.oR)([t.span],...e.map(e=>e.origins)),i={...V(n,t),origins:r};return e.every(e=>e.kind===`list`&&e.form===`list`)&&D(n.map(e=>M(e)))?N(i,j(O)):i},ba=(e,t)=>{let n=[],i=(e,a)=>{if(a.length>r.F.terraform.nestedLists)throw new s.Dn(`limit`);e.kind===`choice`?e.options.forEach((t,n)=>{i(t,[...a,{condition:e.condition,option:n,of:e.options.length}])}):e.kind===`list`&&e.form!==`set`?n.push(...e.items.map(t=>(0,J.xm)((0,S.BU)(t,e),[a]))):e.kind===`unknown`&&!e.refused&&n.push((0,J.xm)({...e,name:`${e.name}[*]`},[a])),t.scope.run.elements(n.length)};for(let t of e)i(t,[]);return(0,x.Vx)({...V(n,t),origins:(0,S.oR)([t.span],...e.map(e=>e.origins))})},xa=(e,t)=>{let n=[],i=!1,a=(e,o)=>{if(o>r.F.terraform.nestedLists)throw new s.Dn(`limit`);if(e.kind===`list`)for(let t of e.items)a((0,S.BU)(t,e),o+1);else if(e.kind===`choice`&&e.options.some(Sa))for(let[t,r]of e.options.entries()){let i=n.length;a(r,o+1);for(let[r,a]of n.slice(i).entries())n[i+r]=Ca(e,t,a)}else n.push(e.kind===`unknown`?{...e,name:`${e.name}[*]`}:e);((0,x.mt)(e)||e.kind===`choice`)&&(i=!0),t.scope.run.elements(n.length)},o=I(e,0,t);if(o.kind===`unknown`)return{...o,name:(0,b.GC)(`flatten`,[o])};a(L(o),0);let c={...V(n,t),origins:(0,S.oR)([t.span],o.origins)};return i?(0,x.Vx)(c):c};function Sa(e){return e.kind===`choice`?e.options.some(Sa):e.kind===`list`}function Ca({condition:e,options:t,origins:n},r,i){let o={kind:`null`,origins:n};return(0,a.FH)(e,t.map((e,t)=>t===r?i:o),n)}let wa=(e,t)=>{let n=I(e,0,t),r=I(e,1,t);if(n.kind!==`list`||r.kind===`unknown`){if(n.kind!==`list`&&n.kind!==`unknown`)throw y(n,`a list`);return qn(n,r,t.span)}let{items:i}=ct(n);if(i.length===0)throw new s.ZN(`the list is empty`);if((0,x.nb)(n)!==void 0)return qn(n,r,t.span);let a=R(r)%i.length,o=i[a<0?a+i.length:a];return o?(0,S.BU)(o,n):qn(n,r,t.span)},Ta=(e,t)=>{let n=I(e,0,t);if(n.kind===`list`){if(n.form===`set`&&n.items.some(e=>e.kind===`unknown`)||(0,x.nb)(n)!==void 0)throw new s.Dn(`unresolved-reference`);return ut(n.items.length,e,t)}if(n.kind===`object`&&n.open===void 0&&!(0,x.mt)(n))return ut(n.entries.length,e,t);if(n.kind===`object`)throw new s.Dn(`unresolved-reference`);if(n.kind===`number`||n.kind===`bool`)throw y(n,`a string or a collection`);return ut(Ti(v(n)).length,e,t)},Ea=(e,t)=>{let n=L(I(e,0,t)),{items:r}=n,i=I(e,1,t);try{let a=za(i,r,t);return dt(a!==void 0,a?[(0,S.BU)(a,n),i]:e,t)}catch(n){let a=r.flatMap(e=>(0,o.bG)(e)??[]),c=a.length===r.length?ha(i,a):void 0;if(!(n instanceof s.Dn)||c===void 0)throw n;let l=(0,S.oR)(...e.map(e=>e.origins),[t.span]);return{kind:`unknown`,name:c,reason:n.reason,origins:l}}},Da=(e,t)=>{let n=L(I(e,0,t)),r=new Map;for(let e of n.items)r.has(Ne(e))||r.set(Ne(e),(0,S.BU)(e,n));let i=V([...r.values()],t,`list`);return(0,x.H3)(i.items)?(0,x.Vx)(i):i},Oa=(e,t)=>{let n=L(I(e,0,t)),r=n.items.filter(e=>e.kind!==`null`&&!(e.kind===`string`&&e.pieces.every(e=>e===``))),i=V(r.map(e=>(0,S.BU)(e,n)),t,`list`);return r.some(ka)?(0,x.Vx)(i):i};function ka(e){return e.kind===`choice`?!0:e.kind===`string`?e.pieces.every(e=>typeof e!=`string`):e.kind===`unknown`}let Aa=(e,t)=>{if(e.length===0)throw new s.ZN(`coalescelist needs an argument`);for(let t of e)t.kind!==`unknown`&&t.kind!==`null`&&ct(t);let n=e.filter(e=>e.kind===`unknown`||e.kind===`list`&&e.items.length>0),r=n.findIndex(e=>e.kind===`list`&&!e.partial&&e.items.some(e=>!(0,x.YX)(e))),[i,...o]=r<0?n:n.slice(0,r+1);if(!i)throw new s.ZN(`no list has elements`);return o.length===0?i:(0,a.FH)((0,b.GC)(t.name,e),[i,...o],[t.span])},ja=(e,t)=>{let{items:n}=L(I(e,0,t));if(n.some(e=>e.kind===`null`))throw new s.ZN(`null cannot be sorted`);let r=V(n.map(e=>({item:e,text:tr(e)})).sort((e,t)=>(0,E.z)(e.text,t.text)).map(({item:e})=>e),t,`list`);return n.every(e=>(0,o.bG)(e)!==void 0)?r:(0,x.Vx)(r)},Ma=(e,t)=>{let n=L(I(e,0,t));return V(n.items.toReversed(),t,n.form&&`list`)},Na=(e,t)=>{let n=ct(I(e,0,t)),[r,i]=[R(I(e,1,t)),R(I(e,2,t))];if(r<0||i>n.items.length||r>i)throw new s.ZN(`the indices are outside of the list`);return V(n.items.slice(r,i).map(e=>(0,S.BU)(e,n)),t,n.form&&`list`)},Pa=(e,t)=>{let{items:n}=L(I(e,0,t)),r=R(I(e,1,t));if(r<0)throw new s.ZN(`a size must not be negative`);let i=r===0?Math.max(1,n.length):r,a=[];for(let e=0;e<n.length;e+=i)a.push(V(n.slice(e,e+i),t,`list`));return V(a,t,`list`)},Fa=(e,t)=>{let n=I(e,0,t),i=L(n),{items:o}=i,c={kind:`null`,origins:[t.span]};if((0,x.nb)(i)!==void 0){let i=o.slice(0,r.F.terraform.indexCandidates).map(e=>(0,S.BU)(e,n));return(0,a.FH)((0,b.GC)(t.name,e),[...i,c],[t.span])}if(o.length>1)throw new s.ZN(`the list has more than one element`);return o[0]?(0,S.BU)(o[0],n):{kind:`null`,origins:[t.span]}},Ia=(e,t)=>{let{run:n}=t.scope,r=e=>({kind:`number`,value:e,origins:[t.span]}),[i=r(0),a,o]=e.map(C),[c,l]=a?[i,a]:[r(0),i],u=o??r(jr(c,l,n)<=0?1:-1),d=Math.sign(u.value);if(d===0||jr(l,c,n)*d<0)throw new s.ZN(`the step does not lead to the limit`);let f=[],p={...c,origins:[t.span]};for(;jr(p,l,n)*d<0;){if(f.length>=va)throw new s.ZN(`a range has at most 1024 numbers`,`limit`);f.push(p),p=Or(`+`,p,u,[t.span],n)}return n.elements(f.length),V(f,t,`list`)},La=(e,t)=>{let{items:n}=ct(I(e,0,t)),r=I(e,1,t);t.scope.run.produce(n.length*8);for(let[i,a]of n.entries()){let n=_r(a,r);if(n===void 0)throw new s.Dn(`unresolved-reference`);if(n)return ut(i,e,t)}throw new s.ZN(`the list does not have the element`)},Ra=(e,t)=>{let[n,r,i]=[0,1,2].map(n=>L(I(e,n,t)).items);if(!n||!r||!i)throw new s.ZN(`matchkeys needs three lists`);if(n.length!==r.length)throw new s.ZN(`the lists differ in length`);let a=D([...r,...i].map(e=>M(e)));if(!a)throw new s.ZN(`the keys and the searched ones must be of one type`);let o=i.map(e=>N(e,a)),c=new Set(o.map(Ne));return V(n.filter((n,i)=>{let s=N(r[i]??I(e,1,t),a);return c.has(Ne(s))||za(s,o,t)!==void 0}),t,`list`)};function za(e,t,n){n.scope.run.produce(t.length*8);let r=t.map(t=>_r(t,e)),i=r.indexOf(!0);if(i>=0)return t[i];if(r.includes(void 0))throw new s.Dn(`unresolved-reference`)}let Ba=new Map([[`concat`,F([],ya,{rest:O,ofMany:ba})],[`flatten`,F([O],xa,{items:!0})],[`element`,F([O,A],wa)],[`length`,F([O],Ta)],[`contains`,F([O,O],Ea,{items:!0})],[`distinct`,F([j(O)],Da,{items:!0})],[`compact`,F([j(k)],Oa,{items:!0})],[`coalescelist`,F([],Aa,{rest:P(O)})],[`sort`,F([j(k)],ja,{items:!0})],[`reverse`,F([O],Ma)],[`slice`,F([O,A,A],Na)],[`chunklist`,F([j(O),A],Pa)],[`one`,F([O],Fa)],[`range`,F([A,A,A],Ia,{optional:2})],[`index`,F([O,O],La,{items:!0})],[`matchkeys`,F([j(O),j(O),j(O)],Ra)],[`sum`,F([O],(e,t)=>{let{items:n}=L(I(e,0,t)),r=(0,S.oR)(...n.map(e=>e.origins),[t.span]),[i,...a]=n.map(C);if(!i)throw new s.ZN(`the list is empty`);return{...a.reduce((e,n)=>Or(`+`,e,n,r,t.scope.run),i),origins:r}},{items:!0})],[`list`,F([],(e,t)=>V(e,t),{rest:O})]]),Va=(e,t)=>{let n=new Map,r,i=e.filter(e=>e.kind!==`null`);for(let a of i){if(a.kind===`unknown`){r=(0,b.GC)(`merge`,e);continue}let i=lt(a);i.open!==void 0&&(r=i.open);for(let e of i.entries)n.delete(e.key),n.set(e.key,e);t.scope.run.elements(n.size)}let a=(0,S.oR)([t.span],...e.map(e=>e.origins)),o={...ft([...n.values()],t),origins:a};if(r!==void 0)return{...o,open:r};let[s]=i;return s?.kind===`object`&&i.every(e=>e.kind===`object`&&e.form)&&i.every(e=>Je(M(e),M(s)))?{...o,form:`map`}:o},Ha=(e,t)=>{let n=I(e,0,t),r=I(e,1,t),i=Ua(n,e[2]);if(n.kind===`object`){let e=Jn(n,r);if(e)return(0,S.BU)(e.value,n);let o=$n(n);if(o)return i?(0,a.FH)((0,b.GC)(`lookup`,[n,r]),[o,i],[t.span]):o;let c=r.kind===`string`&&r.pieces.every(e=>typeof e==`string`);if(n.open===void 0&&c&&i)return i;if(n.open===void 0&&c)throw new s.ZN(`there is no key "${tr(r)}"`);let l=[...n.entries.map(e=>e.value),...i?[i]:[]];if(n.open===void 0&&l.length>0&&l.length<=64)return er(n,r,i,[t.span])}else if(n.kind!==`unknown`)throw y(n,`a map`);let o=n.kind===`unknown`?n.name:n.instances&&n.open,c={kind:`unknown`,name:o===void 0?(0,b.GC)(`lookup`,[n,r]):Qn(o,r),reason:n.kind===`unknown`?n.reason:`unresolved-reference`,origins:(0,S.oR)(n.origins,[t.span])};return i?(0,a.FH)((0,b.GC)(`lookup`,[n,r]),[c,i],[t.span]):c};function Ua(e,t){return!t||e.kind!==`object`||!e.form?t:N(t,D(e.entries.map(e=>M(e.value)))??O)}let Wa=new Map([[`merge`,F([],Va,{rest:P(O)})],[`lookup`,F([O,k,P(O)],Ha,{optional:1})],[`keys`,F([O],(e,t)=>{let n=lt(I(e,0,t));if(n.open!==void 0)throw new s.Dn(`unresolved-reference`);return V(sr(n).map(({key:e})=>e),t,n.form&&`list`)})],[`values`,F([O],(e,t)=>{let n=I(e,0,t);if(n.kind===`unknown`)return V([{...n,name:`${n.name}[*]`}],t);let r=lt(n),i=sr(r).map(({value:e})=>e);return r.open!==void 0&&!r.instances&&i.push({kind:`unknown`,name:`${r.open}[*]`,reason:`unresolved-reference`,origins:[t.span]}),V(i,t,r.form&&`list`)})],[`zipmap`,F([j(k),O],(e,t)=>{let[n,r]=[L(I(e,0,t)),ct(I(e,1,t))],i=[n,r].filter(e=>(0,x.nb)(e)!==void 0).length;if(n.items.length!==r.items.length)throw i>0?new s.Dn(`unresolved-reference`):new s.ZN(`the lists differ in length`);i>0&&vn(t.scope);let a=new Map;for(let[e,i]of n.items.entries()){if(i.kind===`null`)throw new s.ZN(`a key must not be null`);let n=r.items[e];n&&a.set(tr(i),ir(i,i.origins[0]??t.span,n))}return ft([...a.values()],t,r.form&&`map`)})],[`transpose`,F([Ue(j(k))],(e,t)=>{let n=new Map;for(let{key:r,value:i}of sr(lt(I(e,0,t))))for(let e of L(i).items){if(e.kind===`null`)throw new s.ZN(`a key must not be null`);let t=n.get(tr(e));t?t.items.push(r):n.set(tr(e),{key:e,items:[r]})}return ft([...n.values()].map(({key:e,items:n})=>ir(e,e.origins[0]??t.span,V(n,t,`list`))),t,`map`)})],[`map`,F([],(e,t)=>{let n=[];for(let r=0;r+1<e.length;r+=2){let[i,a]=[I(e,r,t),I(e,r+1,t)];n.push(ir(i,i.origins[0]??t.span,a))}return ft(n,t)},{rest:O})]]);function Ga(e){if(e.length>64)throw new s.ZN(`a CIDR prefix is shorter`);let[t=``,n=``,...r]=e.split(`/`),i=t.includes(`:`)?128:32,a=/^\d{1,3}$/.test(n)?Number(n):NaN;if(r.length>0||!(a<=i))throw new s.ZN(`"${e.slice(0,60)}" is no CIDR prefix`);return{address:Ja(Ka(t),a,i),prefix:a,bits:i}}function Ka(e){if(!e.includes(`:`))return qa(e);let t=new s.ZN(`"${e.slice(0,60)}" is no IP address`),n=/^(.*:)(\d+\.\d+\.\d+\.\d+)$/.exec(e),r=n?qa(n[2]??``):void 0,i=(r===void 0?e:`${n?.[1]}${(r>>16n).toString(16)}:${(r&65535n).toString(16)}`).split(`::`),[a=[],o=[]]=i.map(e=>e===``?[]:e.split(`:`)),c=8-a.length-o.length;if(i.length>2||(i.length===2?c<1:c!==0))throw t;let l=[...a,...Array.from({length:i.length===2?c:0},()=>`0`),...o];if(!l.every(e=>/^[0-9a-fA-F]{1,4}$/.test(e)))throw t;return l.reduce((e,t)=>e<<16n|BigInt(`0x${t}`),0n)}function qa(e){let t=e.split(`.`);if(t.length!==4||!t.every(e=>/^\d{1,3}$/.test(e)&&Number(e)<256))throw new s.ZN(`"${e.slice(0,60)}" is no IP address`);return t.reduce((e,t)=>e<<8n|BigInt(t),0n)}function Ja(e,t,n){let r=BigInt(n-t);return e>>r<<r}function Ya(e,t){if(t===32)return[24n,16n,8n,0n].map(t=>String(e>>t&255n)).join(`.`);let n=Array.from({length:8},(t,n)=>(e>>BigInt(112-n*16)&65535n).toString(16)),r=/(?:^|:)0(?::0)+(?::|$)/g,i=n.join(`:`),a=[...i.matchAll(r)].map(([e])=>e).sort((e,t)=>t.length-e.length)[0];return a===void 0?i:i.replace(a,`::`)}function Xa({address:e,prefix:t,bits:n}){return`${Ya(e,n)}/${t}`}function Za(e,t,n){let r=e.prefix+t;if(t<0||r>e.bits)throw new s.ZN(`there are not enough address bits`);if(n<0n||n>=1n<<BigInt(t))throw new s.ZN(`the subnet number is out of range`);return{address:e.address|n<<BigInt(e.bits-r),prefix:r,bits:e.bits}}let Qa=new Map([[`cidrhost`,F([k,A],(e,t)=>{let{address:n,prefix:r,bits:i}=Ga(v(I(e,0,t))),a=BigInt(R(I(e,1,t))),o=1n<<BigInt(i-r),c=a<0n?o+a:a;if(c<0n||c>=o)throw new s.ZN(`the host number is out of range`);return B(Ya(n|c,i),e,t)})],[`cidrnetmask`,F([k],(e,t)=>{let{prefix:n,bits:r}=Ga(v(I(e,0,t)));if(r!==32)throw new s.ZN(`only IPv4 has netmasks`);return B(Ya(Ja((1n<<32n)-1n,n,32),32),e,t)})],[`cidrsubnet`,F([k,A,A],(e,t)=>{let n=Ga(v(I(e,0,t))),[r,i]=[R(I(e,1,t)),R(I(e,2,t))];return B(Xa(Za(n,r,BigInt(i))),e,t)})],[`cidrsubnets`,F([k],(e,t)=>{let n=Ga(v(I(e,0,t)));if(n.address===0n&&e.length>2)throw new s.ZN(`the subnets do not fit`);t.scope.run.elements(e.length);let r=z(e.slice(0,1),t),i=n.address,a=n.address+(1n<<BigInt(n.bits-n.prefix));return V(e.slice(1).map(e=>{let t=R(e),c=n.prefix+t;if(c>n.bits||t<1||t>32)throw new s.ZN(`there are not enough address bits`);let l=1n<<BigInt(n.bits-c),u=(i+l-1n)/l*l;if(u+l>a)throw new s.ZN(`the subnets do not fit`);return i=u+l,(0,o.r$)(Xa({address:u,prefix:c,bits:n.bits}),r)}),t)},{rest:A})],[`cidrcontains`,F([k,k],(e,t)=>{let n=Ga(v(I(e,0,t))),r=v(I(e,1,t)),i=r.includes(`/`)?Ga(r):Ga(`${r}/${r.includes(`:`)?128:32}`);if(i.bits!==n.bits)throw new s.ZN(`the address families differ`);return dt(i.prefix>=n.prefix&&Ja(i.address,n.prefix,n.bits)===n.address,e,t)})]]);function $a(e){return(t,n)=>{let[r,...i]=t.map(C);if(!r)throw new s.ZN(`${n.name} needs an argument`);return{...i.reduce((t,r)=>jr(r,t,n.scope.run)*e>0?r:t,r),origins:z(t,n)}}}function eo(e){return(t,n)=>pe(e(de(C(I(t,0,n)))),z(t,n))}let to=e=>e.mantissa>0n?1n:e.mantissa<0n?-1n:0n,no=(e,t)=>{let[n,r]=[C(I(e,0,t)),C(I(e,1,t))],i=Math.log(n.value)/Math.log(r.value);if(Number.isNaN(i))throw new s.ZN(`the result is not a number`);if(!Number.isFinite(i))throw new s.Dn(`unsupported-expression`);return ut(i,e,t)},ro=(e,t)=>{let[n,r]=[C(I(e,0,t)),C(I(e,1,t))],i=n.value**r.value;if(Number.isNaN(i))throw new s.ZN(`the result is not a number`);if(!Number.isFinite(i))throw new s.Dn(`unsupported-expression`);return ut(i,e,t)},io=(e,t)=>{let n=I(e,0,t);if(n.kind===`number`||n.kind===`bool`)throw y(n,`a string`);let r=v(n),i=R(I(e,1,t));if(i<2||i>62)throw new s.ZN(`the base must be between 2 and 62`);let a=r.replace(/^[+-]/,``);if(a===``)throw new s.ZN(`there are no digits`);if(a.length>1e3)throw new s.Dn(`limit`);let o=0n;for(let e of a){let t=ao(e,i);if(t>=i)throw new s.ZN(`"${e}" is no digit of base ${i}`);o=o*BigInt(i)+BigInt(t)}return pe({mantissa:r.startsWith(`-`)?-o:o,exponent:0},z(e,t))};function ao(e,t){let n=e.charCodeAt(0);return n>=48&&n<=57?n-48:n>=97&&n<=122?n-87:n>=65&&n<=90?t<=36?n-55:n-29:99}let oo=new Map([[`abs`,F([A],eo(e=>to(e)<0n?_(e):e))],[`ceil`,F([A],eo(e=>_(ie(_(e)))))],[`floor`,F([A],eo(e=>ie(e)))],[`log`,F([A,A],no)],[`max`,F([],$a(1),{rest:A})],[`min`,F([],$a(-1),{rest:A})],[`pow`,F([A,A],ro)],[`signum`,F([A],(e,t)=>{let n=de(C(I(e,0,t)));if(!oe(n)||ae(ee(n,n),{mantissa:1n,exponent:126})>0)throw new s.ZN(`a whole number is needed`);return ut(Number(to(n)),e,t)})],[`parseint`,F([O,A],io)]]);function so(e,t,n){switch(e.kind){case`list`:return{...e,origins:t,items:e.items.map(e=>so(e,t,n))};case`object`:{let r=t[0]??n,i=e.entries.map(({key:e,value:i})=>({key:e,keySpan:r,value:so(i,t,n)}));return{...e,origins:t,entries:i}}case`string`:return{kind:`string`,pieces:e.pieces,origins:t};default:return{...e,origins:t}}}function co(e,t,n=0){if(n>r.F.terraform.writtenDepth)throw new s.Dn(`limit`);let i=`${t}  `;switch(e.kind){case`null`:return`null`;case`bool`:return String(e.value);case`number`:return ge(e);case`string`:return uo(v(e));case`list`:return`[${e.items.map(e=>co(e,t,n+1)).join(`, `)}]`;case`object`:{if(e.open!==void 0)throw new s.Dn(`unresolved-reference`);if(e.entries.length===0)return`{}`;let r=e.entries.map(({key:e})=>lo(e).length),a=Math.max(...r);return`{\n${sr(e).map(({key:e,value:t})=>`${i}${lo((0,o.bG)(e)??``).padEnd(a)} = ${co(t,i,n+1)}\n`).join(``)}${t}}`}case`unknown`:throw new s.Dn(e.reason);case`choice`:throw new s.Dn(`limit`)}}function lo(e){return/^[A-Za-z_][A-Za-z0-9_-]*$/.test(e)?e:uo(e)}function uo(e){return JSON.stringify(e).replace(/[$%]\{/g,e=>`${e.charAt(0)}${e}`)}let fo=[[`provider::terraform::encode_expr`,F([P(O)],(e,t)=>B(co(I(e,0,t),``),e,t))],[`provider::terraform::encode_tfvars`,F([O],(e,t)=>{let n=lt(I(e,0,t));if(n.open!==void 0)throw new s.Dn(`unresolved-reference`);let r=Math.max(0,...n.entries.map(({key:e})=>e.length));return B(sr(n).map(({key:e,value:t})=>{let n=(0,o.bG)(e)??``;if(!/^[A-Za-z_][A-Za-z0-9_-]*$/.test(n))throw new s.ZN(`a name of a variable is needed`);return`${n.padEnd(r)} = ${co(t,``)}\n`}).join(``),e,t)})],[`provider::terraform::decode_tfvars`,F([k],(e,t)=>{let n=I(e,0,t),r=v(n),i={path:t.span.source.path,text:r},{body:a,errors:o}=(0,rn.z4)(i);if(o.some(({reason:e})=>e===`limit`))throw new s.Dn(`limit`);if(o.length>0||a.blocks.length>0)throw new s.ZN(`the text is no file of variables`);let c={...t.scope,source:i,names:{resolve:()=>void 0},supposed:void 0},l=[...n.origins,t.span];return ft(a.attributes.map(e=>({key:e.name.name,keySpan:t.span,value:so((0,U.if)(G(e.value,c)),l,t.span)})),t)})]],po=new Map([[`provider::aws::arn_parse`,F([k],(e,t)=>{let n=q(e,0,t),r=[[]];for(let{piece:e,origins:t}of w(n)){if(typeof e!=`string`){if(e.kind===void 0&&r.length<6)throw new s.Dn(e.reason);r.at(-1)?.push({piece:e,origins:t});continue}let n=e;for(;r.length<6&&n.includes(`:`);){let e=n.indexOf(`:`);r.at(-1)?.push({piece:n.slice(0,e),origins:t}),n=n.slice(e+1),r.push([])}r.at(-1)?.push({piece:n,origins:t})}if(r.length!==6)throw new s.ZN(`the text is no ARN`);return ft([`partition`,`service`,`region`,`account_id`,`resource`].map((e,i)=>({key:e,keySpan:t.span,value:T(r[i+1]??[],z([n],t))})),t)})],[`provider::aws::arn_build`,F([k,k,k,k,k],(e,t)=>{let n=[{piece:`arn`,origins:[t.span]}];for(let r=0;r<5;r++)n.push({piece:`:`,origins:[t.span]},...w(q(e,r,t)));return T(n,[t.span])})],[`provider::aws::trim_iam_role_path`,F([k],(e,t)=>{let n=q(e,0,t),r=w(n),i=r.findLastIndex(({piece:e})=>typeof e==`string`&&e.includes(`/`)),a=r.findIndex(({piece:e})=>typeof e==`string`&&e.includes(`:role/`)),[o,c]=[r[a],r[i]];if(typeof o?.piece!=`string`||typeof c?.piece!=`string`)throw new s.ZN(`the text is no ARN of a role`);let l=o.piece.slice(0,o.piece.indexOf(`:role/`)+6),u=c.piece.slice(c.piece.lastIndexOf(`/`)+1);return T([...r.slice(0,a),{...o,piece:l},{...c,piece:u},...r.slice(i+1)],z([n],t))})],[`provider::aws::user_agent`,F([k,k,k],(e,t)=>{let[n,r,i]=[0,1,2].map(n=>w(q(e,n,t)));if(!n||n.length===0)throw new s.ZN(`a product name is needed`);let a=e=>({piece:e,origins:[t.span]}),o=[...n];return r&&r.length>0&&o.push(a(`/`),...r),i&&i.length>0&&o.push(a(` (`),...i,a(`)`)),T(o,[t.span])})],...fo]),mo=r.F.terraform.patternLength,ho=r.F.terraform.matchedText,go=r.F.terraform.patternStates,_o=new gn.N(()=>n.e(2856).then(n.bind(n,2856)));function vo(e,t){if(e.length>mo)throw new s.Dn(`limit`);let n=yo(e);if(n>go)throw new s.Dn(`limit`);let r=_o.from(t.scope.run.files);try{return{expression:r.RE2JS.compile(e),states:n}}catch{throw new s.ZN(`the pattern is no regular expression of RE2`)}}function yo(e){let t=[],n=0,r=0;for(let i=0;i<e.length;i++){let a=e.charAt(i),o=a===`{`?/^\{(\d{1,9})(?:,(\d{0,9}))?\}/.exec(e.slice(i,i+24)):null;if(o){let e=Math.max(1,Number(o[2]||o[1]));n+=r*(e-1),r*=e,i+=o[0].length-1}else{if(r=1,a===`\\`)i++;else if(a===`(`){t.push(n);continue}else if(a===`)`){r=n-(t.pop()??0)+1,n++;continue}n+=r}}return n}function bo(e,t,n){let r=v(e);if(r.length>ho)throw new s.Dn(`limit`);return n.scope.run.produce(Math.ceil(r.length*t.states/4)),r}function xo(e,t,n,r){let i=z(n,r),a=e=>e===null?{kind:`null`,origins:i}:(0,o.r$)(e,i),c=Object.entries(t.namedGroups());if(c.length>0){if(c.length!==t.groupCount())throw new s.ZN(`named and unnamed groups cannot be mixed`);return{kind:`object`,entries:c.map(([t,n])=>({key:t,keySpan:r.span,value:a(e.group(Number(n)))})),origins:i}}let l=t.groupCount();return l===0?a(e.group()):{kind:`list`,items:Array.from({length:l},(t,n)=>a(e.group(n+1))),origins:i}}function So(e,t,n,r){let i=I(e,1,t);if(i.kind===`unknown`&&i.isBool)return;let s=i.kind===`unknown`?{name:i.name,reason:i.reason,at:i.origins[0]??t.span}:void 0,c=s?{kind:`string`,pieces:[s],origins:i.origins}:i,l=c.kind===`string`&&c.pieces.length===1&&typeof c.pieces[0]==`object`?v(I(e,0,t)):``,u=_a(l);if(u){let s=(0,o.r$)(u.text,z(e,t));return(0,a.FH)((0,b.GC)(u.test,[i,s]),[n(s),r],s.origins)}let d=ga(l),f=d&&ha(i,d.texts);if(!d||f===void 0)return;let[p,...m]=d.texts,h=z(e,t),g=p!==void 0&&m.length===0?(0,o.r$)(p,h):{...c,origins:h},_=d.group?V([g],t):g;return(0,a.FH)(f,[n(_),r],h)}let Co=(e,t)=>{let n=So(e,t,e=>e,(0,U.u6)(new s.ZN(`the pattern does not match`),e));if(n)return n;let r=vo(v(I(e,0,t)),t),i=r.expression.matcher(bo(I(e,1,t),r,t));if(!i.find())throw new s.ZN(`the pattern does not match`);return xo(i,r.expression,e,t)},wo=(e,t)=>{let n=e=>V(e,t,`list`),r=So(e,t,e=>n([e]),n([]));if(r)return r;let i=vo(v(I(e,0,t)),t),a=i.expression.matcher(bo(I(e,1,t),i,t)),o=[],s=-1;for(;a.find();)a.end()!==s&&(s=a.end(),t.scope.run.elements(o.length+1),t.scope.run.produce(100),o.push(xo(a,i.expression,e,t)));return V(o,t,`list`)};function To(e,t){for(let n=1;n<t.length;n++)if(e.endsWith(t.slice(0,n))||e.startsWith(t.slice(n)))return!0;return!1}function Eo(e,t,n){return`replace(${e}, ${JSON.stringify(t)}, ${(0,b.q0)(n)})`}let Do=(e,t)=>{let n=q(e,0,t),r=v(I(e,1,t)),i=q(e,2,t);if(r.length>1&&r.startsWith(`/`)&&r.endsWith(`/`)){let a=vo(r.slice(1,-1),t),o=bo(n,a,t);return B(ko(a.expression,o,v(i),t),e,t)}if(r===``){let[r,a]=[v(n),v(i)];return t.scope.run.produce(r.length*(a.length+1)),B(r.replaceAll(``,()=>a),e,t)}let a=w(i),o=[];for(let{piece:e,origins:c}of w(n))if(typeof e!=`string`)o.push({piece:{...e,name:Eo(e.name,r,i)},origins:c});else{if(n.pieces.length>1&&To(e,r))throw new s.Dn(`unresolved-reference`);for(let[n,i]of e.split(r).entries()){let e=[...n>0?a:[],{piece:i,origins:c}];t.scope.run.produce(xe(e));for(let t of e)o.push(t)}}return T(o,z([n],t))},Oo=/\$(?:\$|(\w+)|\{(\w+)\})/g;function ko(e,t,n,r){let i=e.matcher(t),a=e.namedGroups(),o=``,s=0,c=-1;for(;i.find();){if(i.end()===c)continue;c=i.end();let l=n.replace(Oo,(t,n,r)=>{let o=n??r;if(o===void 0)return t===`$$`?`$`:``;let s=/^\d+$/.test(o)?Number(o):Object.hasOwn(a,o)?Number(a[o]):-1;return s>=0&&s<=e.groupCount()?i.group(s)??``:``});r.scope.run.produce(l.length+100),o+=t.slice(s,i.start())+l,s=i.end()}return o+t.slice(s)}let Ao=new Map([[`regex`,F([k,k],Co)],[`regexall`,F([k,k],wo)]]);function jo(e){return(t,n)=>{let r=D(t.map(e=>M(e)));if(!r)throw new s.ZN(`the sets must have types that can be the same`);let[i,...a]=t.map(e=>L(N(e,r))),o={items:i?.items??[],partial:i?.partial??!1};for(let t of a){let{items:n,partial:r}=e(o.items,t);o={items:n,partial:o.partial||r}}let c=V(Ae(o.items),n,`set`);return o.partial?(0,x.Vx)(c):c}}function Mo({items:e,partial:t}){let n=new Set(e.map(Ne)),r=e.filter(e=>!(0,x.jn)(e));return i=>n.has(Ne(i))&&e.some(e=>_r(e,i)===!0)?!t||void 0:((0,x.jn)(i)?r:e).some(e=>(0,x.YX)(e)||_r(e,i)!==!1)?void 0:!1}function No(e){return(t,n)=>{let r=Mo(n),i=t.map(e=>({item:e,isIn:r(e)}));return{items:i.flatMap(({item:t,isIn:n})=>n===e?[]:[t]),partial:i.some(({isIn:e})=>e===void 0)}}}let Po=(e,t)=>{if(e.length<2)throw new s.ZN(`setproduct needs at least two sets`);let n=e.map(e=>{let t=L(e),n=D(t.items.map(e=>M(e)));if(!n)throw new s.ZN(`the elements of a set must have types that can be the same`);return t.items.map(e=>N(e,n))}),r=n.reduce((e,t)=>e*t.length,1);t.scope.run.elements(r*n.length);let i=[[]];for(let e of n)i=i.flatMap(t=>e.map(e=>[...t,e]));let a=e.some(e=>e.kind===`list`&&e.form===`set`),o=i.map(e=>V(e,t));return a?V(Ae(o),t,`set`):V(o,t,`list`)},Fo=(e,t)=>{let n=e.map(n=>n.kind===`unknown`&&e.some(({kind:e})=>e===`list`)?V([{...n,name:`${n.name}[*]`}],t,`set`):n);return jo((e,{items:t,partial:n=!1})=>({items:[...e,...t],partial:n}))(n,t)},Io=e=>F([He(O)],e,{rest:He(O)}),Lo=new Map([[`setunion`,Io(Fo)],[`setintersection`,Io(jo(No(!1)))],[`setsubtract`,F([He(O),He(O)],jo(No(!0)))],[`setproduct`,F([],Po,{rest:O})]]);function Ro(e){let[t=``,n=``]=ce(e).replace(`-`,``).split(`.`),r=t+n,i=r.length-r.replace(/^0+/,``).length,a=r.slice(i).replace(/0+$/,``);return{digits:a,point:a===``?0:t.length-i}}function zo(e,t){let{mantissa:n,exponent:r}=e,i=(n<0n?-n:n)*10n**BigInt(t);if(r>=0)return i<<BigInt(r);let a=1n<<BigInt(-r),[o,s]=[i/a,i%a*2n];return s>a||s===a&&(o&1n)==1n?o+1n:o}let Bo=e=>e.mantissa<0n?`-`:``;function Vo(e,t){let n=zo(e,t).toString().padStart(t+1,`0`);return t===0?Bo(e)+n:`${Bo(e)}${n.slice(0,-t)}.${n.slice(-t)}`}function Ho(e,t){return Bo(e)+Go(Wo(Ro(e),t+1),t+1)}function Uo(e,t){let n=Ro(e),r=t===0?1:t,i=r===void 0?n:Wo(n,r),a=i.digits.replace(/0+$/,``);if(a===``)return`0`;let o=i.point-1,s=r===void 0?6:r>a.length&&a.length>=i.point?a.length:r;return o<-4||o>=s?Bo(e)+Go({digits:a,point:i.point},a.length):i.point<=0?`${Bo(e)}0.${`0`.repeat(-i.point)}${a}`:a.length<=i.point?Bo(e)+a.padEnd(i.point,`0`):`${Bo(e)}${a.slice(0,i.point)}.${a.slice(i.point)}`}function Wo({digits:e,point:t},n){if(e.length<=n)return{digits:e.padEnd(n,`0`),point:t};let r=BigInt(e.slice(0,n)),i=e.slice(n),a=`5${`0`.repeat(i.length-1)}`,o=(i>a||i===a&&(r&1n)==1n?r+1n:r).toString();return o.length>n?{digits:o.slice(0,n),point:t+1}:{digits:o.padStart(n,`0`),point:t}}function Go({digits:e,point:t},n){let r=e.padEnd(n,`0`),i=e.replace(/0+$/,``)===``?0:t-1,a=r.slice(1,n),o=`${i<0?`-`:`+`}${String(Math.abs(i)).padStart(2,`0`)}`;return`${r.charAt(0)}${a===``?``:`.${a}`}e${o}`}let Ko=new Map([[`d`,{base:10,prefix:``}],[`b`,{base:2,prefix:`0b`}],[`o`,{base:8,prefix:`0`}],[`x`,{base:16,prefix:`0x`}],[`X`,{base:16,prefix:`0X`}]]);function qo(e,t,n){let r=t=>[{piece:t,origins:e.origins}],{letter:i,flags:a,precision:o}=t;if(!/^[vtbdoxXeEfgGsq]$/.test(i))throw new s.ZN(`the format has an unknown verb %${i}`);if(e.kind===`unknown`)return Ee(e,n.span);if(i===`v`&&a.includes(`#`))return ta(e,n);if(i===`v`)return e.kind===`null`?r(`null`):e.kind===`list`||e.kind===`object`?ta(e,n):e.kind===`number`?r(Uo(de(e),void 0)):Ee(e,n.span);if(e.kind===`null`)throw new s.ZN(`%${i} has no text for null`);switch(i){case`s`:return Jo(Ee(e,n.span),t,e);case`q`:{let t=v(e);return r(`"${ea(o===void 0?t:Ti(t).slice(0,o).join(``))}"`)}case`t`:return r(String(ye(e)));default:{let n=de(C(e));return r(Yo(n,a,Xo(n,t)))}}}function Jo(e,{precision:t},n){return t===void 0||e.some(({piece:e})=>typeof e!=`string`)?e:[{piece:Ti(e.map(({piece:e})=>e).join(``)).slice(0,t).join(``),origins:n.origins}]}function Yo(e,t,n){return e.mantissa<0n||n.startsWith(`-`)?n:t.includes(`+`)?`+${n}`:t.includes(` `)?` ${n}`:n}function Xo(e,{letter:t,flags:n,precision:r}){let i=Ko.get(t);if(i){if(!oe(e))throw new s.ZN(`a whole number is needed`);let a=se(e),o=(a<0n?-a:a).toString(i.base).padStart(r??0,`0`),c=`${a<0n?`-`:``}${n.includes(`#`)?i.prefix:``}${o}`;return t===`X`?c.toUpperCase():c}switch(t){case`f`:return Vo(e,r??6);case`e`:case`E`:return Zo(Ho(e,r??6),t);default:return Zo(Uo(e,r),t)}}function Zo(e,t){return t===`E`||t===`G`?e.toUpperCase():e}function Qo(e,{flags:t,width:n,letter:r},i){if(n===0||r===`t`||e.some(({piece:e})=>typeof e!=`string`))return e;let a=e.map(({piece:e})=>e).join(``),o=n-Ti(a).length;if(o<=0)return e;let{origins:s}=i;if(t.includes(`-`))return[...e,{piece:` `.repeat(o),origins:s}];if(!t.includes(`0`))return[{piece:` `.repeat(o),origins:s},...e];let c=/^[-+ ]/.exec(a)?.[0]??``;return c!==``&&r!==`s`&&r!==`q`?[{piece:c+`0`.repeat(o)+a.slice(1),origins:s}]:[{piece:`0`.repeat(o),origins:s},...e]}let $o=/%(?:%|([-+ 0#]*)(\d{0,15})(?:\.(\d{0,15}))?(?:\[(\d{1,4})\])?([a-zA-Z]))/y,es=(e,t)=>ts(e,t);function ts(e,t){let[n,...r]=e,i=(0,S.oR)(...r.map(e=>e.origins),n?.origins??[],[t.span]);return{...T(ns(e,t),[]),origins:i}}function ns(e,t){let n=q(e,0,t),r=[],i=1,a=0;for(let{piece:o,origins:c}of w(n)){if(typeof o!=`string`){r.push({piece:o,origins:c});continue}let n=0;for(let l=o.indexOf(`%`);l>=0;l=o.indexOf(`%`,n)){r.push({piece:o.slice(n,l),origins:c}),$o.lastIndex=l;let u=$o.exec(o);if(!u)throw new s.ZN(`the format has an unknown verb`);n=$o.lastIndex;let[,d=``,f=``,p,m,h]=u;if(h===void 0){r.push({piece:`%`,origins:c});continue}m!==void 0&&(i=Number(m));let g=i>0?e[i]:void 0;if(!g)throw new s.ZN(`the format has a verb without an argument`);a=Math.max(a,i),i++;let _={flags:d,width:Number(f),precision:p===void 0?void 0:Number(p),letter:h};for(let e of rs(g,_,t))r.push(e)}r.push({piece:o.slice(n),origins:c})}if(a<e.length-1&&n.pieces.every(e=>typeof e==`string`))throw new s.ZN(`format has arguments left over`);return r}function rs(e,t,n){if(e.kind===`choice`)throw new s.Dn(`limit`);n.scope.run.produce(Math.max(t.width,t.precision??0));let r=Qo(qo(e,t,n),t,e);return n.scope.run.produce(xe(r)),r}let is=(e,t)=>{let n=e=>e.kind===`list`,r=e.slice(1).flatMap(e=>e.kind===`list`?[e]:[]),[i]=r;if(e.slice(1).some(e=>e.kind===`null`))throw new s.ZN(`an argument of formatlist is null`);if(!i)return V([ts(e.map((e,t)=>t>0&&e.kind===`unknown`?{...e,name:`${e.name}[*]`}:e),t)],t,`list`);if(r.some(e=>e.items.length!==i.items.length))throw new s.ZN(`the lists differ in length`);return t.scope.run.elements(i.items.length),V(i.items.map((t,r)=>e.map((e,t)=>t>0&&n(e)&&e.kind===`list`?e.items[r]??e:e)).map(e=>ts(e,t)),t,`list`)};function as(e,t){if(/^[\x00-\x7f]*$/.test(e))return t(e);let n=``;for(let r of e){let e=t(r);n+=[...e].length===1?e:r}return n}function os(e){return as(e,e=>e===`\u0130`?`i`:e.toLowerCase())}function ss(e){return as(e,e=>e.toUpperCase())}function cs(e){let t=``,n=!0;for(let r of e)t+=n?ss(r):r,n=r<`\u0080`?!/[A-Za-z0-9_]/.test(r):/[^\p{L}\p{N}]/u.test(r)&&/\s/u.test(r);return t}function ls(e,t,n){return F(e,(e,r)=>{let i=q(e,0,r),a=e.slice(1).map(e=>v(e))[0]??``,o=[...w(i)];for(let e of t)ds(o,e,t=>n(t,e,a));if(e.length>1)for(let e of t)us(o,e,r.name,a);let s=T(o,z([i],r));return e.length>1?s:we(s,i.json)})}function us(e,t,n,r){let i=t===`start`?0:e.length-1,a=e[i];if(!a||typeof a.piece==`string`||r===``)return;let o=`${n}(${a.piece.name}, ${JSON.stringify(r)})`;a.piece.name.startsWith(`${n}(`)||(e[i]={...a,piece:{...a.piece,name:o}})}function ds(e,t,n){for(;;){let r=t===`start`?0:e.length-1,i=e[r];if(typeof i?.piece!=`string`)return;let a=n(i.piece);if(a!==``){e[r]={...i,piece:a};return}e.splice(r,1)}}function fs(e){return e===`\u0085`||e!==`\ufeff`&&e.trim()===``}function ps(e,t,n){let r=[...e],[i,a]=[0,r.length];if(t===`start`)for(;i<a&&n(r[i]??``);)i++;else for(;a>i&&n(r[a-1]??``);)a--;return r.slice(i,a).join(``)}let ms=e=>typeof e.piece==`string`;function hs(e){return F([k,k],(t,n)=>{let r=q(t,0,n),[,i]=t,a=i?v(i):``,o=[...w(r)],s=(e===`start`?gs(o):gs(o.toReversed()).toReversed()).map(({piece:e})=>e).join(``),c=e===`start`?s.startsWith(a):s.endsWith(a);if(a===``||!c)return s.length<a.length&&us(o,e,n.name,a),T(o,z([r],n));let l=a.length;for(;l>0;){let t=e===`start`?0:o.length-1,n=o[t];if(typeof n?.piece!=`string`)break;let r=Math.min(l,n.piece.length),i=e===`start`?n.piece.slice(r):n.piece.slice(0,n.piece.length-r);l-=r,i===``?o.splice(t,1):o[t]={...n,piece:i}}return T(o,z([r],n))})}function gs(e){let t=e.findIndex(e=>!ms(e));return e.slice(0,t<0?e.length:t).filter(ms)}let _s=[`start`,`end`],vs=[[`chomp`,ls([k],[`end`],(e,t)=>ps(e,t,e=>e===`
`||e===`\r`))],[`trimspace`,ls([k],_s,(e,t)=>ps(e,t,fs))],[`trim`,ls([k,k],_s,(e,t,n)=>{let r=new Set(n);return ps(e,t,e=>r.has(e))})],[`trimprefix`,hs(`start`)],[`trimsuffix`,hs(`end`)]];function ys(e){return(t,n)=>{let r=q(t,0,n);return T(w(r).map(({piece:t,origins:r})=>typeof t==`string`?{piece:e(t),origins:r}:{piece:{...t,name:`${n.name}(${t.name})`},origins:r}),z([r],n))}}function bs(e){return(t,n)=>B(e(v(I(t,0,n))),t,n)}let xs=(e,t)=>{let n=q(e,0,t);if(e.length<2)throw new s.ZN(`join needs a list`);let r=e.slice(1).flatMap(e=>e.kind===`unknown`?[{...e,name:`join(${e.name})`}]:L(e).items),i=w(n),a=[];for(let[e,n]of r.entries()){if(n.kind===`choice`)throw new s.Dn(`limit`);for(let r of[e>0?i:[],Ee(n,t.span)]){t.scope.run.produce(xe(r));for(let e of r)a.push(e)}}return we(T(a,[t.span]),Ce(r))},Ss=(e,t)=>{let n=v(I(e,0,t)),r=q(e,1,t),i=w(r),a=i.find(({piece:e})=>typeof e!=`string`&&e.kind===void 0),o=i.some(({piece:e})=>typeof e==`string`&&e.includes(n));if(a&&!o&&typeof a.piece!=`string`)throw new s.Dn(a.piece.reason);if(n===``)return V([...v(r)].map(e=>T([{piece:e,origins:r.origins}],r.origins)),t,`list`);let c=[[]];for(let{piece:e,origins:t}of i){if(typeof e!=`string`){c.at(-1)?.push({piece:e,origins:t});continue}let[r=``,...i]=e.split(n);c.at(-1)?.push({piece:r,origins:t});for(let e of i)c.push([{piece:e,origins:t}])}return t.scope.run.elements(c.length),V(c.map(e=>T(e,r.origins)),t,`list`)},Cs=(e,t)=>{let n=q(e,0,t),[r,i]=[R(I(e,1,t)),R(I(e,2,t))],[a,...o]=w(n);if(a&&o.length>0&&typeof a.piece==`string`&&r>=0){let e=Ti(a.piece),s=t=>({...a,piece:e.slice(r,t).join(``)});if(i<0&&r<=e.length)return T([s(),...o],z([n],t));if(i>=0&&r+i<e.length)return T([s(r+i)],z([n],t))}let s=Ti(v(n)),c=r<0?Math.max(0,s.length+r):r,l=i<0?s.length:c+i;return B(s.slice(c,l).join(``),e,t)},ws=e=>(t,n)=>{let r=q(t,0,n),i=v(I(t,1,n)),a=n.name===`startswith`?r.pieces[0]:r.pieces.at(-1);return typeof a==`string`&&a.length>=i.length?dt(e(a,i),t,n):dt(e(v(r),i),t,n)},Ts=new Map([[`lower`,F([k],ys(os))],[`upper`,F([k],ys(ss))],[`title`,F([k],bs(cs))],[`strrev`,F([k],bs(e=>Ti(e).toReversed().join(``)))],[`join`,F([k],xs,{rest:j(k)})],[`split`,F([k,k],Ss)],[`substr`,F([k,A,A],Cs)],[`startswith`,F([k,k],ws((e,t)=>e.startsWith(t)))],[`endswith`,F([k,k],ws((e,t)=>e.endsWith(t)))],[`strcontains`,F([k,k],(e,t)=>{let n=q(e,0,t),r=v(I(e,1,t));return dt(n.pieces.some(e=>typeof e==`string`&&e.includes(r))||v(n).includes(r),e,t)})],[`indent`,F([A,k],(e,t)=>{let n=R(I(e,0,t));if(n<0)throw new s.ZN(`indent needs a number of spaces`);let r=q(e,1,t);t.scope.run.produce(n);let i=`\n${` `.repeat(n)}`;return we(T(w(r).map(e=>{if(typeof e.piece!=`string`)return e;let r=e.piece.split(`
`);return t.scope.run.produce(e.piece.length+r.length*n),{...e,piece:r.join(i)}}),z([r],t)),r.json)})],[`replace`,F([k,k,k],Do)],[`format`,F([k],es,{rest:P(O)})],[`formatlist`,F([k],is,{rest:P(O)})],...vs]),Es=e=>F([P(e)],([e],t)=>I(e?[e]:[],0,t)),Ds=F([P(O)],(e,t)=>I(e,0,t)),Os=F([P(O)],()=>{throw new s.Dn(`unsupported-function`)}),ks=new Map([[`tostring`,Es(k)],[`tonumber`,Es(A)],[`tobool`,Es(Ve)],[`tolist`,Es(j(O))],[`toset`,Es(He(O))],[`tomap`,Es(Ue(O))],[`sensitive`,Ds],[`nonsensitive`,Ds],[`ephemeralasnull`,Ds],[`issensitive`,Os]]);function As(e){let t=e.kind===`null`||e.kind===`bool`||e.kind===`number`;return`${js(e,``,0,0)}\n${t?`...
`:``}`.replace(/\n\n$/,e.kind===`string`?`$&`:`
`)}function js(e,t,n,i){if(i>r.F.terraform.writtenDepth)throw new s.Dn(`limit`);switch(e.kind){case`null`:return`null`;case`number`:return ge(e);case`bool`:return String(e.value);case`list`:return e.items.length===0?`[]`:e.items.map(e=>`- ${js(e,`${t}  `,t.length+2,i+1)}`).join(`\n${t}`);case`object`:return e.open===void 0?e.entries.length===0?`{}`:[...e.entries].sort((e,t)=>(0,E.z)(e.key,t.key)).map(({key:e,value:n})=>{let r=`${Fs(e,``,0)}:`;return r+Ms(n,t,t.length+r.length+1,i)}).join(`\n${t}`):v(e);default:{let r=v(e);return Ns(r,t.slice(0,Math.max(0,t.length-(i>0?2:0))))??Fs(r,t,n)}}}function Ms(e,t,n,r){let i=`${t}  `;return e.kind===`list`&&e.items.length>0?`\n${t}${js(e,t,0,r+1)}`:e.kind===`object`&&e.entries.length>0?`\n${i}${js(e,i,0,r+1)}`:` ${js(e,i,n,r+1)}`}function Ns(e,t){return!e.includes(`
`)||/ \n| $/.test(e)||!/^[\n\x20-\x7e\u00a0-\ud7ff\ue000-\ufefe\uff00-\ufffd]*$/.test(e)?void 0:`|${/^[ \n]/.test(e)?`2`:``}${e.endsWith(`
`)?e===`
`||e.endsWith(`

`)?`+`:``:`-`}\n${(e.endsWith(`
`)?e.slice(0,-1):e).split(`
`).map(e=>e===``?``:`${t}  ${e}`).join(`
`)}`}let Ps={'"':`\\"`,"\\":`\\\\`,"\0":`\\0`,"\x07":`\\a`,"\b":`\\b`,"	":`\\t`,"\n":`\\n`,"\v":`\\v`,"\f":`\\f`,"\r":`\\r`,"\x1B":`\\e`,"\u0085":`\\N`,"\u2028":`\\L`,"\u2029":`\\P`};function Fs(e,t,n){let r=[...e],i=`"`,a=n+1,o=!1;for(let[e,n]of r.entries()){if(n===` `&&!o&&a>80&&e>0&&e<r.length-1){let n=t===``?`  `:t;i+=`\n${n}${r[e+1]===` `?`\\`:``}`,a=n.length,o=!0;continue}let s=Is(n);i+=s,a+=s.length,o=n===` `}return`${i}"`}function Is(e){let t=Ps[e];if(t!==void 0)return t;let n=e.codePointAt(0)??0;if(n>=32&&n<127||n>=160&&n<=65533&&n!==65279)return e;let r=n.toString(16).toUpperCase();return n<=255?`\\x${r.padStart(2,`0`)}`:n<=65535?`\\u${r.padStart(4,`0`)}`:`\\U${r.padStart(8,`0`)}`}let Ls=new gn.N(()=>Promise.all([n.e(3243),n.e(637)]).then(n.bind(n,637))),Rs=(e,t)=>{let n=I(e,0,t);if(n.kind===`string`&&n.json)return at(Qi(n.json));let r=v(n),i=(0,S.AA)(n,r),a=i?.source??{path:t.span.source.path,text:r},o=Ls.from(t.scope.run.files).parseYaml(a);if(`problem`in o){let{reason:e,message:t}=o.problem;throw e===`parse-error`?new s.ZN(`the text is not valid YAML: ${t}`):new s.Dn(e)}let[c,...l]=o.documents;if(l.length>0)throw new s.ZN(`the text has more than one YAML document`);if(!c)throw new s.ZN(`the text has no YAML document`);let u=zs(c);return i?u:so(u,(0,S.oR)(n.origins,[t.span]),t.span)};function zs(e){switch(e.kind){case`list`:return{...e,items:e.items.map(zs)};case`object`:{let t=new Map;for(let n of e.entries){let e=Bs(n);t.set(e,{...n,key:e,value:zs(n.value)})}return{...e,entries:[...t.values()]}}case`string`:{let t=v(e),[n]=e.origins;if(!n||n.source.text.slice(n.start,n.end)!==t)return e;let r=n.source.text.slice(Math.max(0,n.start-40),n.start);return/![!\w]*\s+$/.test(r)?e:Vs(t,e)}case`unknown`:throw new s.ZN(`the text has a tag that is not known`,`unsupported-construct`);default:return e}}function Bs({key:e,keySpan:t}){if(t.source.text.slice(t.start,t.end)!==e)return e;let n=Vs(e,{kind:`string`,pieces:[e],origins:[t]});if(n.kind===`bool`)return String(n.value);if(n.kind===`number`)return ge(n);if(/^(~|null|Null|NULL|)$/.test(e))throw new s.ZN(`a key must not be null`);return v(n)}function Vs(e,t){let{origins:n}=t;if(e.length>2e3)return t;if(/^(y|Y|yes|Yes|YES|true|True|TRUE|on|On|ON)$/.test(e))return{kind:`bool`,value:!0,origins:n};if(/^(n|N|no|No|NO|false|False|FALSE|off|Off|OFF)$/.test(e))return{kind:`bool`,value:!1,origins:n};if(/^[-+]?\.(inf|Inf|INF)$|^\.(nan|NaN|NAN)$/.test(e))return{kind:`unknown`,name:e,reason:`unsupported-expression`,origins:n};let r=/^0x[0-9a-fA-F]+$|^0o[0-7]+$/.test(e)?BigInt(e).toString():void 0,i=/^[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?$/.test(e)?e:r;return(i===void 0?void 0:he(i,n))??Ws(e,t)}let Hs=/^(\d{4})-(\d{1,2})-(\d{1,2})/,Us=/^(?: (\d{1,2}):(\d{1,2}):(\d{1,2})(?:\.\d+)?|[Tt](\d{1,2}):(\d{1,2}):(\d{1,2})(?:\.\d+)?(Z|[+-]\d\d:\d\d))?$/;function Ws(e,t){let[n=``,r=``,i=``,a=``]=Hs.exec(e)??[],o=n===``?null:Us.exec(e.slice(n.length));if(!o)return t;let[,s,c,l,...u]=o,[d,f,p,m=`Z`]=u,h=e=>e.padStart(2,`0`),g=[s??d??`0`,c??f??`0`,l??p??`0`],_=/^[+-]00:00$/.test(m)?`Z`:m,ee=`${r}-${h(i)}-${h(a)}T${g.map(h).join(`:`)}${_}`;return Number.isNaN(Date.parse(ee))?t:{...t,pieces:[ee]}}let Gs=new Map([[`yamldecode`,F([k],Rs)],[`yamlencode`,F([P(O)],(e,t)=>{let n=I(e,0,t);try{return B(As(n),e,t)}catch(e){if(!(e instanceof s.Dn)||e.reason===`limit`||n.kind!==`list`&&n.kind!==`object`)throw e;return{kind:`string`,pieces:[{name:`yamlencode(${(0,b.q0)(n)})`,reason:e.reason,at:t.span}],json:n,origins:(0,S.oR)(n.origins,[t.span])}}})]]),Ks=new Map([...Ts,...Ao,...Ba,...Wa,...Lo,..._t,...ks,...oo,...tn,...pa,...Gs,...wt,...Ji,...Rt,...Qa,...po]);var Y=n(4605);function qs(e,t,n){let r=e.attribute(t,`inputs`,n),i=r&&Ys(()=>N(r,Ue(k)));return i?[[`outputs`,i]]:[]}function Js(e,t,n){let r=e.attribute(t,`filename`,n),i=Ks.get(`file`);if(!r||!i)return[];let o={name:`file`,span:(0,Y.li)(t),scope:e.scope(t.source,n)},s=Ys(()=>(0,a.yY)([r],([e=r])=>i.apply([e],o)));return s?[[`content`,s]]:[]}function Ys(e){try{return e()}catch(e){if(e instanceof s.ZN||e instanceof s.Dn)return;throw e}}var Xs=n(7124),X=n(8162);function Zs(e,t,n,r){if(n===void 0)return{kind:`remote`};let{files:i}=e.run;if(/^\.\.?(\/|$)/.test(n)){let t=(0,K.uJ)(e.folder,n);if(t===void 0)return{kind:`outside`};let r=i.submoduleOf?.(t);return r?{kind:`submodule`,folder:t,submodule:r}:(0,X.PS)(i,t)?{kind:`local`,folder:t}:{kind:`missing`,folder:t}}let a=Qs(e,t);if(a!==void 0&&(0,X.PS)(i,a))return{kind:`local`,folder:a};let o=$s(n);return o!==void 0&&(0,X.PS)(i,o)&&ec(e.session,o,r)?{kind:`local`,folder:o,likely:!0}:{kind:`remote`}}function Qs(e,t){let{root:n,files:r}=e.run,i=r.read((0,K.uJ)(n,`.terraform/modules/modules.json`)??``);if(i.kind!==`text`)return;let a=(0,Yi.qF)(i.source);if(!(`value`in a))return;let o=[...e.address.replace(/\[[^\]]*\]/g,``).split(`.`).filter((e,t)=>t%2==1&&e!==``),t].join(`.`),s=(0,Xs.S3)((0,Xs.$r)(a.value,`Modules`)).find(e=>(0,Xs.$6)(e,`Key`)===o),c=(0,Xs.$6)(s,`Dir`);return c===void 0?void 0:(0,K.uJ)(n,c)}function $s(e){if(!/^(git::|git@|github\.com\/|bitbucket\.org\/)/.test(e))return;let[t=``]=e.split(`?`),n=t.lastIndexOf(`//`);if(!(n<0||t.charAt(n-1)===`:`))return(0,K.uJ)(``,t.slice(n+2))}function ec(e,t,n){let r=new Set(n),i=e.configuration(t).blocks.filter(({block:e})=>e.type.name===`variable`),a=new Map(i.map(({block:e})=>[e.labels[0]?.name??``,e]));return n.every(e=>a.has(e))&&[...a].every(([e,{body:t}])=>r.has(e)||t.attributes.some(e=>e.name.name==="default"))}var tc=n(2779),nc=n(7074),Z=n(4086);let Q=e=>({text:e,confidence:`likely`}),rc=Q((0,Z.Ee)({enabled:`true`,policy_documents:`[]`,managed_policy_arns:`[]`,managed_policy_arns_map:`{}`,principals:`{}`,assume_role_actions:`["sts:AssumeRole", "sts:TagSession"]`},`name`,`assume_role_policy`,`permissions_boundary`)+`data "aws_iam_policy_document" "trust" {
  statement {
    actions = var.assume_role_actions
    dynamic "principals" {
      for_each = var.principals
      content {
        type        = principals.key
        identifiers = principals.value
      }
    }
  }
}
data "aws_iam_policy_document" "own" {
  override_policy_documents = var.policy_documents
}
`+(0,Z.JC)(`default`,{meta:`count = var.enabled == false ? 0 : 1`,name:`var.name`,trust:`var.assume_role_policy != null ? var.assume_role_policy : data.aws_iam_policy_document.trust.json`,arns:`concat(tolist(var.managed_policy_arns), values(var.managed_policy_arns_map))`,inline:`length(var.policy_documents) > 0 ? [data.aws_iam_policy_document.own.json] : []`,boundary:`var.permissions_boundary`})+(0,Z.V4)({arn:`one(aws_iam_role.default[*].arn)`,name:`one(aws_iam_role.default[*].name)`,id:`one(aws_iam_role.default[*].unique_id)`,policy:`data.aws_iam_policy_document.own.json`})),ic=Q(`${(0,Z.Ee)({enabled:`true`,iam_policy_enabled:`false`,iam_policy:`[]`,iam_policy_statements:`[]`,role_names:`[]`},`name`,`iam_source_policy_documents`,`iam_override_policy_documents`)}locals {
  listed = flatten([for policy in flatten([var.iam_policy]) : [for statement in policy.statements : statement]])
  given  = [for statement in var.iam_policy_statements : statement]
}
${(0,Z.yr)(`this`,{statements:`concat(local.listed, local.given)`,sources:`var.iam_source_policy_documents`,overrides:`var.iam_override_policy_documents`})}resource "aws_iam_policy" "default" {
  count  = var.iam_policy_enabled ? 1 : 0
  name   = var.name
  policy = data.aws_iam_policy_document.this.json
}
resource "aws_iam_role_policy" "default" {
  count  = length(var.role_names)
  role   = var.role_names[count.index]
  policy = data.aws_iam_policy_document.this.json
}
${(0,Z.V4)({json:`data.aws_iam_policy_document.this.json`,policy_arn:`one(aws_iam_policy.default[*].arn)`})}`),ac=Q((0,Z.Ee)({enabled:`true`,managed_policy_arns:`[]`,aws_iam_policy_document:`[]`},`name`)+`data "aws_iam_policy_document" "own" {
  override_policy_documents = flatten([var.aws_iam_policy_document])
}
`+(0,Z.JC)(`service_account`,{meta:`count = var.enabled == false ? 0 : 1`,name:`var.name`,arns:`tolist(var.managed_policy_arns)`,inline:`length(var.aws_iam_policy_document) > 0 ? [data.aws_iam_policy_document.own.json] : []`})+(0,Z.V4)({service_account_role_arn:`one(aws_iam_role.service_account[*].arn)`,service_account_role_name:`one(aws_iam_role.service_account[*].name)`})),oc=new Map([[`cloudposse/iam-role/aws`,rc],[`cloudposse/iam-policy/aws`,ic],[`cloudposse/eks-iam-role/aws`,ac]]),sc=[{label:`tasks`,create:`create_tasks_iam_role`,statements:`tasks_iam_role_statements`,arns:`tasks_iam_role_policies`},{label:`task_exec`,create:`create_task_exec_iam_role`,statements:`task_exec_iam_statements`,arns:`task_exec_iam_role_policies`}],cc=Q(sc.map(({label:e,create:t,statements:n,arns:r})=>(0,Z.Ee)({[t]:`true`,[n]:`[]`,[r]:`{}`},`${e}_iam_role_name`)+(0,Z.yr)(e,{statements:`var.${n}`})+(0,Z.JC)(e,{meta:`count = var.${t} ? 1 : 0`,name:`var.${e}_iam_role_name`,arns:`values(var.${r})`,inline:`length(var.${n}) > 0 ? [data.aws_iam_policy_document.${e}.json] : []`})+(0,Z.V4)({[`${e}_iam_role_arn`]:`one(aws_iam_role.${e}[*].arn)`,[`${e}_iam_role_name`]:`one(aws_iam_role.${e}[*].name)`})).join(``)),lc=Q((0,Z.Ee)({services:`{}`})+sc.map(({label:e,statements:t,arns:n})=>(0,Z.yr)(e,{forEach:`var.services`,statements:`lookup(each.value, "${t}", [])`})+(0,Z.JC)(e,{meta:`for_each = var.services`,name:`lookup(each.value, "${e}_iam_role_name", null)`,arns:`values(lookup(each.value, "${n}", {}))`,inline:`length(lookup(each.value, "${t}", [])) > 0 ? [data.aws_iam_policy_document.${e}[each.key].json] : []`})).join(``)),uc=new Map([[`terraform-aws-modules/ecs/aws`,lc],[`terraform-aws-modules/ecs/aws//service`,cc]]),dc=e=>`try(values(${e}), ${e})`,fc=[`eks_managed_node_groups`,`self_managed_node_groups`,`fargate_profiles`,`node_groups`],pc=Q((0,Z.Ee)({create:`true`,create_iam_role:`true`,iam_role_additional_policies:`{}`,create_node_iam_role:`true`,node_iam_role_additional_policies:`{}`,workers_additional_policies:`[]`,...Object.fromEntries(fc.map(e=>[e,`{}`]))},`iam_role_name`,`iam_role_permissions_boundary`)+fc.map(e=>(0,Z.Ee)({[mc(e)]:`{}`})).join(``)+(0,Z.JC)(`this`,{meta:`count = var.create && var.create_iam_role ? 1 : 0`,name:`var.iam_role_name`,arns:dc(`var.iam_role_additional_policies`),boundary:`var.iam_role_permissions_boundary`})+(0,Z.JC)(`nodes`,{meta:`count = length(var.node_iam_role_additional_policies) + length(var.workers_additional_policies) > 0 ? 1 : 0`,name:`null`,arns:`concat(${dc(`var.node_iam_role_additional_policies`)}, var.workers_additional_policies)`})+fc.map(e=>hc(e)).join(``)+(0,Z.V4)({cluster_iam_role_arn:`one(aws_iam_role.this[*].arn)`,cluster_iam_role_name:`one(aws_iam_role.this[*].name)`,eks_managed_node_groups:`{ for k, v in aws_iam_role.eks_managed_node_groups : k => { iam_role_arn = v.arn, iam_role_name = v.name } }`}));function mc(e){return e===`node_groups`?`node_groups_defaults`:`${e.replace(/s$/,``)}_defaults`}function hc(e){let t=`lookup(var.${mc(e)}, "iam_role_additional_policies", [])`;return(0,Z.JC)(e,{meta:`for_each = var.${e}`,name:`lookup(each.value, "iam_role_name", null)`,arns:dc(`lookup(each.value, "iam_role_additional_policies", ${t})`)})}let gc=Q((0,Z.Ee)({create:`true`,create_iam_role:`true`,iam_role_additional_policies:`{}`,iam_role_policy_statements:`[]`},`iam_role_name`,`iam_role_permissions_boundary`)+(0,Z.yr)(`own`,{statements:`var.iam_role_policy_statements`})+(0,Z.JC)(`this`,{meta:`count = var.create && var.create_iam_role ? 1 : 0`,name:`var.iam_role_name`,arns:dc(`var.iam_role_additional_policies`),inline:`length(var.iam_role_policy_statements) > 0 ? [data.aws_iam_policy_document.own.json] : []`,boundary:`var.iam_role_permissions_boundary`})+(0,Z.V4)({iam_role_arn:`one(aws_iam_role.this[*].arn)`,iam_role_name:`one(aws_iam_role.this[*].name)`})),_c=Q((0,Z.Ee)({create:`true`,create_iam_role:`true`,create_node_iam_role:`true`,iam_policy_statements:`[]`,iam_role_policies:`{}`,node_iam_role_additional_policies:`{}`},`iam_role_name`,`node_iam_role_name`)+(0,Z.yr)(`controller`,{statements:`var.iam_policy_statements`})+(0,Z.JC)(`controller`,{meta:`count = var.create && var.create_iam_role ? 1 : 0`,name:`var.iam_role_name`,arns:`values(var.iam_role_policies)`,inline:`length(var.iam_policy_statements) > 0 ? [data.aws_iam_policy_document.controller.json] : []`})+(0,Z.JC)(`node`,{meta:`count = var.create && var.create_node_iam_role ? 1 : 0`,name:`var.node_iam_role_name`,arns:dc(`var.node_iam_role_additional_policies`)})+(0,Z.V4)({iam_role_arn:`one(aws_iam_role.controller[*].arn)`,node_iam_role_arn:`one(aws_iam_role.node[*].arn)`})),vc=Q((0,Z.Ee)({create:`true`,attach_custom_policy:`false`,policy_statements:`[]`,additional_policy_arns:`{}`},`name`,`permissions_boundary_arn`,`source_policy_documents`,`override_policy_documents`)+(0,Z.yr)(`custom`,{statements:`var.policy_statements`,sources:`var.source_policy_documents`,overrides:`var.override_policy_documents`})+(0,Z.JC)(`this`,{meta:`count = var.create ? 1 : 0`,name:`var.name`,arns:`values(var.additional_policy_arns)`,inline:`var.attach_custom_policy ? [data.aws_iam_policy_document.custom.json] : []`,boundary:`var.permissions_boundary_arn`})+(0,Z.V4)({iam_role_arn:`one(aws_iam_role.this[*].arn)`,iam_role_name:`one(aws_iam_role.this[*].name)`})),yc=new Map([[`terraform-aws-modules/eks/aws`,pc],[`terraform-aws-modules/eks/aws//eks-managed-node-group`,gc],[`terraform-aws-modules/eks/aws//self-managed-node-group`,gc],[`terraform-aws-modules/eks/aws//fargate-profile`,gc],[`terraform-aws-modules/eks/aws//karpenter`,_c],[`terraform-aws-modules/eks-pod-identity/aws`,vc]]),bc=new Map(`cloudposse/label/null.cloudposse/utils/aws.cloudposse/vpc/aws.cloudposse/dynamic-subnets/aws.cloudposse/security-group/aws.cloudposse/route53-alias/aws.terraform-aws-modules/acm/aws.terraform-aws-modules/alb/aws.terraform-aws-modules/cloudfront/aws.terraform-aws-modules/cloudwatch/aws//log-group.terraform-aws-modules/cloudwatch/aws//metric-alarm.terraform-aws-modules/dynamodb-table/aws.terraform-aws-modules/ecr/aws.terraform-aws-modules/elasticache/aws.terraform-aws-modules/iam/aws//iam-account.terraform-aws-modules/iam/aws//iam-github-oidc-provider.terraform-aws-modules/iam/aws//iam-oidc-provider.terraform-aws-modules/key-pair/aws.terraform-aws-modules/lambda/aws//alias.terraform-aws-modules/lambda/aws//docker-build.terraform-aws-modules/rds/aws.terraform-aws-modules/rds-aurora/aws.terraform-aws-modules/route53/aws//records.terraform-aws-modules/route53/aws//zones.terraform-aws-modules/s3-bucket/aws.terraform-aws-modules/s3-bucket/aws//modules/notification.terraform-aws-modules/secrets-manager/aws.terraform-aws-modules/security-group/aws.terraform-aws-modules/sns/aws.terraform-aws-modules/sqs/aws.terraform-aws-modules/ssm-parameter/aws.terraform-aws-modules/vpc/aws.terraform-aws-modules/vpc/aws//vpc-endpoints`.split(`.`).map(e=>[e,Q(``)])),xc=(0,Z.Ee)({create:`true`,create_inline_policy:`false`,create_policy:`null`,inline_policy_permissions:`{}`,permissions:`{}`,policies:`{}`,source_inline_policy_documents:`[]`,override_inline_policy_documents:`[]`,source_policy_documents:`[]`,override_policy_documents:`[]`},`name`,`path`,`permissions_boundary`),Sc=(0,Z.yr)(`inline`,{statements:`var.inline_policy_permissions`,sources:`var.source_inline_policy_documents`,overrides:`var.override_inline_policy_documents`}),Cc=(0,Z.yr)(`own`,{statements:`var.permissions`,sources:`var.source_policy_documents`,overrides:`var.override_policy_documents`}),wc=(0,Z.yr)(`trust`,{statements:`var.trust_policy_permissions`}),Tc=(0,Z.V4)({arn:`one(aws_iam_role.this[*].arn)`,name:`one(aws_iam_role.this[*].name)`,unique_id:`one(aws_iam_role.this[*].unique_id)`}),Ec=Q(xc+(0,Z.Ee)({trust_policy_permissions:`{}`})+Sc+Cc+wc+(0,Z.JC)(`this`,{meta:`count = var.create ? 1 : 0`,name:`var.name`,trust:`length(var.trust_policy_permissions) > 0 ? data.aws_iam_policy_document.trust.json : null`,arns:`values(var.policies)`,inline:`concat(
    var.create_inline_policy ? [data.aws_iam_policy_document.inline.json] : [],
    var.create_policy == true ? [data.aws_iam_policy_document.own.json] : [],
  )`,boundary:`var.permissions_boundary`})+Tc),Dc=Q(`${xc}${(0,Z.Ee)({policy_arns:`[]`})}${Sc}${Cc}
resource "aws_iam_user" "this" {
  count                = var.create ? 1 : 0
  name                 = var.name
  permissions_boundary = var.permissions_boundary
}
resource "aws_iam_user_policy" "inline" {
  count  = var.create && var.create_inline_policy ? 1 : 0
  user   = aws_iam_user.this[0].name
  policy = data.aws_iam_policy_document.inline.json
}
resource "aws_iam_user_policy_attachment" "this" {
  count      = var.create ? length(var.policy_arns) : 0
  user       = aws_iam_user.this[0].name
  policy_arn = var.policy_arns[count.index]
}
resource "aws_iam_user_policy_attachment" "additional" {
  for_each   = var.create ? var.policies : {}
  user       = aws_iam_user.this[0].name
  policy_arn = each.value
}
${(0,Z.V4)({arn:`one(aws_iam_user.this[*].arn)`,name:`one(aws_iam_user.this[*].name)`,iam_user_arn:`one(aws_iam_user.this[*].arn)`,iam_user_name:`one(aws_iam_user.this[*].name)`})}`),Oc=Q(`${xc}${Cc}
resource "aws_iam_group" "this" {
  count = var.create ? 1 : 0
  name  = var.name
}
resource "aws_iam_group_policy" "this" {
  count  = var.create && var.create_policy != false && length(var.permissions) + length(var.source_policy_documents) > 0 ? 1 : 0
  group  = aws_iam_group.this[0].name
  policy = data.aws_iam_policy_document.own.json
}
resource "aws_iam_group_policy_attachment" "additional" {
  for_each   = var.create ? var.policies : {}
  group      = aws_iam_group.this[0].name
  policy_arn = each.value
}
${(0,Z.V4)({arn:`one(aws_iam_group.this[*].arn)`,name:`one(aws_iam_group.this[*].name)`})}`),kc=Q(`${(0,Z.Ee)({create:`true`,create_policy:`true`},`name`,`path`,`policy`)}
resource "aws_iam_policy" "policy" {
  count  = var.create && var.create_policy ? 1 : 0
  name   = var.name
  path   = var.path
  policy = var.policy
}
${(0,Z.V4)({arn:`one(aws_iam_policy.policy[*].arn)`,id:`one(aws_iam_policy.policy[*].arn)`,name:`one(aws_iam_policy.policy[*].name)`,policy:`var.policy`})}`),Ac=new Map([[`terraform-aws-modules/iam/aws//iam-role`,Ec],[`terraform-aws-modules/iam/aws//iam-role-for-service-accounts`,Ec],[`terraform-aws-modules/iam/aws//iam-user`,Dc],[`terraform-aws-modules/iam/aws//iam-group`,Oc],[`terraform-aws-modules/iam/aws//iam-policy`,kc]]),jc=(0,Z.V4)({iam_role_arn:`one(aws_iam_role.this[*].arn)`,iam_role_name:`one(aws_iam_role.this[*].name)`,arn:`one(aws_iam_role.this[*].arn)`,name:`one(aws_iam_role.this[*].name)`}),Mc=Q((0,Z.Ee)({create:`true`,create_role:`true`,role_policy_arns:`[]`,policies:`{}`,inline_policy_statements:`[]`},`role_name`,`name`,`role_permissions_boundary_arn`,`permissions_boundary_arn`)+(0,Z.yr)(`inline`,{statements:`var.inline_policy_statements`})+(0,Z.JC)(`this`,{meta:`count = var.create && var.create_role ? 1 : 0`,name:`var.role_name != null ? var.role_name : var.name`,arns:`concat(try(values(var.role_policy_arns), var.role_policy_arns), values(var.policies))`,inline:`length(var.inline_policy_statements) > 0 ? [data.aws_iam_policy_document.inline.json] : []`,boundary:`var.role_permissions_boundary_arn != null ? var.role_permissions_boundary_arn : var.permissions_boundary_arn`})+jc),Nc=Q((0,Z.Ee)({create_role:`false`,trusted_role_arns:`[]`,trusted_role_services:`[]`,trusted_role_actions:`["sts:AssumeRole"]`,custom_role_policy_arns:`[]`,inline_policy_statements:`[]`,attach_admin_policy:`false`,attach_poweruser_policy:`false`,attach_readonly_policy:`false`,admin_role_policy_arn:`"arn:aws:iam::aws:policy/AdministratorAccess"`,poweruser_role_policy_arn:`"arn:aws:iam::aws:policy/PowerUserAccess"`,readonly_role_policy_arn:`"arn:aws:iam::aws:policy/ReadOnlyAccess"`,custom_role_trust_policy:`""`},`role_name`,`role_permissions_boundary_arn`)+(0,Z.yr)(`inline`,{statements:`var.inline_policy_statements`})+`data "aws_iam_policy_document" "trust" {
  statement {
    actions = var.trusted_role_actions
    principals {
      type        = "AWS"
      identifiers = var.trusted_role_arns
    }
    principals {
      type        = "Service"
      identifiers = var.trusted_role_services
    }
  }
}
`+(0,Z.JC)(`this`,{meta:`count = var.create_role ? 1 : 0`,name:`var.role_name`,trust:`var.custom_role_trust_policy != "" ? var.custom_role_trust_policy : data.aws_iam_policy_document.trust.json`,arns:`concat(
    var.custom_role_policy_arns,
    var.attach_admin_policy ? [var.admin_role_policy_arn] : [],
    var.attach_poweruser_policy ? [var.poweruser_role_policy_arn] : [],
    var.attach_readonly_policy ? [var.readonly_role_policy_arn] : [],
  )`,inline:`length(var.inline_policy_statements) > 0 ? [data.aws_iam_policy_document.inline.json] : []`,boundary:`var.role_permissions_boundary_arn`})+jc);function Pc(){return Object.entries({admin:`AdministratorAccess`,poweruser:`PowerUserAccess`,readonly:`ReadOnlyAccess`}).map(([e,t])=>(0,Z.Ee)({[`create_${e}_role`]:`false`,[`${e}_role_name`]:`"${e}"`,[`${e}_role_policy_arns`]:`["arn:aws:iam::aws:policy/${t}"]`})+(0,Z.JC)(e,{meta:`count = var.create_${e}_role ? 1 : 0`,name:`var.${e}_role_name`,arns:`var.${e}_role_policy_arns`})+(0,Z.V4)({[`${e}_iam_role_arn`]:`one(aws_iam_role.${e}[*].arn)`,[`${e}_iam_role_name`]:`one(aws_iam_role.${e}[*].name)`})).join(``)}let Fc=Q(`${(0,Z.Ee)({create_group:`true`,custom_group_policy_arns:`[]`,custom_group_policies:`[]`},`name`)}
resource "aws_iam_group" "this" {
  count = var.create_group ? 1 : 0
  name  = var.name
}
resource "aws_iam_group_policy_attachment" "custom_arns" {
  count      = length(var.custom_group_policy_arns)
  group      = var.create_group ? aws_iam_group.this[0].name : var.name
  policy_arn = var.custom_group_policy_arns[count.index]
}
resource "aws_iam_group_policy" "custom" {
  count  = length(var.custom_group_policies)
  group  = var.create_group ? aws_iam_group.this[0].name : var.name
  policy = var.custom_group_policies[count.index]["policy"]
}
${(0,Z.V4)({group_name:`var.create_group ? aws_iam_group.this[0].name : var.name`})}`),Ic=new Map([[`terraform-aws-modules/iam/aws//iam-assumable-role`,Nc],[`terraform-aws-modules/iam/aws//iam-assumable-role-with-oidc`,Mc],[`terraform-aws-modules/iam/aws//iam-assumable-role-with-saml`,Mc],[`terraform-aws-modules/iam/aws//iam-assumable-roles`,Q(Pc())],[`terraform-aws-modules/iam/aws//iam-assumable-roles-with-saml`,Q(Pc())],[`terraform-aws-modules/iam/aws//iam-eks-role`,Mc],[`terraform-aws-modules/iam/aws//iam-github-oidc-role`,Mc],[`terraform-aws-modules/iam/aws//iam-role-for-service-accounts-eks`,Mc],[`terraform-aws-modules/iam/aws//iam-group-with-policies`,Fc]]);function Lc(e,t){return Q((0,Z.Ee)({create:`true`,create_function:`true`,create_layer:`false`,create_role:`true`,attach_policy_json:`false`,attach_policy_jsons:`false`,attach_policy:`false`,attach_policies:`false`,attach_policy_statements:`false`,policy_jsons:`[]`,policies:`[]`,policy_statements:`{}`,assume_role_policy_statements:`{}`},`policy_json`,`policy`,`role_name`,e,`role_permissions_boundary`)+(0,Z.yr)(`statements`,{statements:`var.policy_statements`})+(0,Z.yr)(`trust`,{statements:`var.assume_role_policy_statements`})+(0,Z.JC)(`this`,{meta:`count = var.create && var.create_function && !var.create_layer && var.create_role ? 1 : 0`,name:`var.role_name != null ? var.role_name : var.${e}`,trust:`length(var.assume_role_policy_statements) > 0 ? data.aws_iam_policy_document.trust.json : null`,arns:`concat(var.attach_policies ? var.policies : [], var.attach_policy ? [var.policy] : [])`,inline:`concat(
    var.attach_policy_json ? [var.policy_json] : [],
    var.attach_policy_statements ? [data.aws_iam_policy_document.statements.json] : [],
  )`,boundary:`var.role_permissions_boundary`})+`resource "aws_iam_role_policy" "jsons" {
  count  = var.create && var.create_role && var.attach_policy_jsons ? length(var.policy_jsons) : 0
  role   = aws_iam_role.this[0].name
  policy = var.policy_jsons[count.index]
}
`+(0,Z.V4)({[`${t}_arn`]:`one(aws_iam_role.this[*].arn)`,[`${t}_name`]:`one(aws_iam_role.this[*].name)`}))}let Rc=new Map([[`terraform-aws-modules/lambda/aws`,Lc(`function_name`,`lambda_role`)],[`terraform-aws-modules/step-functions/aws`,Lc(`name`,`role`)],[`terraform-aws-modules/eventbridge/aws`,Lc(`bus_name`,`eventbridge_role`)]]);function zc(e){let t=e.slice(0,500),n=t.indexOf(`?`),[r=``,i=``]=(n<0?t:t.slice(0,n)).replace(/^git::/,``).replace(/^(https|ssh):\/\//,``).replace(/^git@/,``).replace(/^github\.com[:/]/,`github.com/`).split(`//`),a=r.replace(/\.git$/,``).split(`/`),o=i===``?``:`//${i.replace(/^modules\//,``).replace(/\/$/,``)}`;if(a[0]===`github.com`&&a[1]&&a[2]){let[e,t,...n]=a[2].split(`-`);return e!==`terraform`||!t||n.length===0?void 0:`${a[1]}/${n.join(`-`)}/${t}${o}`}let s=a[0]?.includes(`.`)?a.slice(1):a;return s.length===3?`${s.join(`/`)}${o}`:void 0}let Bc=new Map([...Ac,...Ic,...Rc,...yc,...uc,...oc,...bc]);function Vc(e){let t=zc(e);return t===void 0?void 0:Bc.get(t)}[...Bc.keys()].sort();function Hc(e,t,n,r){let i=Vc(n);return i&&Wc(e,t,i,r)}function Uc(e,t,n){let{standIn:r,values:i,complete:a,named:o}=(0,nc.ir)(e.session,t),s=n.source.text.slice(n.start,n.end).replaceAll(`"`,``),c=(0,tc.H3)(o,`Module ${e.address}${s}, which is not read,`,n,{reason:`remote-module`,remedy:`Review what the module grants, or vendor it into the repository.`});for(let t of c)e.undecided.push(t);a||e.undecided.push({reason:`limit`,message:`The module is given more policies, or deeper ones, than are looked through.`,at:n,remedy:`Give the module fewer inputs, or review by hand what they grant.`});let{session:l,folder:u}=e;return r&&{...Wc(l,u,r,n),values:i,holders:r.holders}}function Wc(e,t,{text:n,confidence:r},i){let a={path:`main.tf`,text:n};return e.standIns.addSource(a,i,r),{configuration:{folder:t,blocks:(0,X.qg)(a).body.blocks.map(e=>({block:e,source:a})),undecided:[],files:[],pending:!1,complete:!1,covered:[]},confidence:r}}let Gc=new Map([[`aws_caller_identity`,{kind:`account`,attributes:[`account_id`,`id`]}],[`aws_region`,{kind:`region`,attributes:[`name`,`region`,`id`]}],[`aws_partition`,{kind:`partition`,attributes:[`partition`,`id`]}]]),Kc={account:[`data.aws_caller_identity`,`account_id`],region:[`data.aws_region`,`name`],partition:[`data.aws_partition`,`partition`]};function qc(e,t,n=``,r){let[i,a]=Kc[t],o=`${i}${n}.${a}`;return{name:(0,Nn.B)(r??o,o),reason:`unresolved-reference`,at:e,kind:t}}function Jc(e,t){let n=t.block.labels[0]?.name??``,r=Gc.get(n);if(!r)return[];let i=(0,Y.li)(t),a=n===`aws_region`?e.attribute(t,`name`)??e.attribute(t,`region`):void 0,s=a&&(0,o.bG)(a)!==void 0?a:void 0,c=t.block.labels[1]?.name??``,l=e=>{let a=`data.${n}.${c}.${e}`;return{kind:`string`,pieces:[qc(i,r.kind,Yc(t),a)],origins:[i]}};return r.attributes.map(e=>({key:e,keySpan:i,value:s??l(e)}))}function Yc({block:e,source:t}){let n=e.body.attributes.find(({name:e})=>e.name===`provider`)?.value;return n?`[${t.text.slice(n.start,Math.min(n.end,n.start+80))}]`:``}let Xc=(e,t=`name`)=>({attribute:`name`,id:t,arn:[`iam`,!1,!0,e]}),Zc=new Map([[`aws_iam_role`,Xc(`role`)],[`aws_iam_user`,Xc(`user`)],[`aws_iam_group`,Xc(`group`)],[`aws_iam_policy`,Xc(`policy`,`arn`)],[`aws_iam_instance_profile`,Xc(`instance-profile`)],[`aws_s3_bucket`,{attribute:`bucket`,id:`name`,arn:[`s3`,!1,!1,``]}],[`aws_lambda_function`,{attribute:`function_name`,id:`name`,arn:[`lambda`,!0,!0,`function:`]}],[`aws_dynamodb_table`,{attribute:`name`,id:`name`,arn:[`dynamodb`,!0,!0,`table/`]}],[`aws_sqs_queue`,{attribute:`name`,id:void 0,arn:[`sqs`,!0,!0,``]}],[`aws_sns_topic`,{attribute:`name`,id:`arn`,arn:[`sns`,!0,!0,``]}],[`aws_cloudwatch_log_group`,{attribute:`name`,id:`name`,arn:[`logs`,!0,!0,`log-group:`]}]]);function Qc(e){return Zc.get(e)}function $c(e,t){let n=Zc.get(e);if(!n)return;let[r,i,a,o]=n.arn;return ke([`arn:`,qc(t.at,`partition`),`:${r}:`,...i?[qc(t.at,`region`)]:[],`:`,...a?[qc(t.at,`account`)]:[],`:${o}`,...r===`iam`?t.path:[],...t.name])}let el=new Set([`count`,`depends_on`,`for_each`,`lifecycle`,`connection`,`provisioner`,`timeouts`]);function tl(e,t,n,r){return(0,Nn.B)(r,`data.${nl(e,t,n)}`)}function nl(e,t,n){let r=t.block.labels[0]?.name??``,i=rl(e,t.block.body,t.source,n,!r.startsWith(`aws_`),0);return`${r}.${(0,Bt.ol)(JSON.stringify(i))}`}function rl(e,t,n,i,a,o){let s=(0,Y.vz)(t,n),c=t.attributes.flatMap(r=>{let s=r.name.name;if(o===0&&el.has(s))return[];if(o===0&&s===`provider`)return[[s,il(r,n)]];let c=e.attributeOf(t,n,s,i);return c?[[s,(0,Nn.be)((0,b.q0)(c))],...a?al(e,c):[]]:[]});if(o>=r.F.terraform.definitionDepth)return[...c,[``,Zr(s,t)]];let l=[...new Set(t.blocks.map(({type:e,labels:t})=>e.name===`dynamic`?t[0]?.name??``:e.name))].filter(e=>o>0||!el.has(e)).flatMap(r=>e.nested(t,n,r,i).map(t=>[r,rl(e,t.body,s,t.values,a,o+1)]));return[...c,...l].sort(([e],[t])=>(0,E.z)(e,t))}function il({value:e},t){return Zr((0,Y.vz)(e,t),e)}function al(e,t){if(t.kind===`list`)return t.items.flatMap(t=>t.kind===`list`?[]:al(e,t));let n=(0,o.bG)(t);if(n===void 0||n.length>300||!/^[^:\s]*[./][^:\s]*$/.test(n)||n.startsWith(`/`))return[];let{run:r}=e,i=(0,K.uJ)(r.root,n);if(i===void 0||!(0,nn.jv)(r.files,i))return[];let a=r.files.read(i);return r.read.add(i),a.kind===`text`?[[`file ${i}`,(0,Bt.ol)(a.source.text)]]:[]}var $=n(26);let ol=new Map([[`terraform_data`,[[`output`,`input`]]]]),sl=new Set([`output`,`outputs`,`result`,`stdout`]);function cl(e,t,n){if(t.block.type.name!==`resource`)return[];let[r,i]=t.block.labels,a=(ol.get(r?.name??``)??[]).map(([r,i])=>[r,()=>e.attribute(t,i,n)]),o=[...sl].map(a=>{let o=`${e.address}${r?.name}.${i?.name}`,s=()=>`${tl(e,t,n,o)}.${a}`;return[a,()=>(0,$.L5)(s(),`unresolved-reference`,[(0,Y.li)(t)])]}),s=new Set(a.map(([e])=>e));return[...a,...o.filter(([e])=>!s.has(e))]}var ll=n(6441);function ul(e,t){let n=(0,ll.w)(e,t.isData);if(!n)return[];let r=()=>dl(n,t),{id:i}=n;return[...n.arns.map(e=>[e,r]),...i===void 0?[]:[[`id`,()=>pl(i,t)]]]}function dl(e,t){let n=[];for(let[r,i]of e.path.entries()){if(r%2==0)continue;let e=pl(i,t);if(!e)return;n.push(e)}if(!n.some(({kind:e})=>e===`choice`))return fl(n,e,t);let{at:r,nameFor:i}=t,o={kind:`unknown`,name:i(`arn`),reason:`unresolved-reference`,origins:[r]};return(0,a.yY)(n,n=>fl(n,e,t)??o)??fl(n.map(e=>e.kind===`choice`?ml(e,r):e),e,t)}function fl(e,{service:t,path:n,ofAws:r},i){let{at:a,provider:s}=i,c=[],l=[];for(let[t,r]of n.entries()){if(t%2==0){r!==``&&c.push(r);continue}let n=e[(t-1)/2];if(n?.kind!==`string`||/^arn:/.test((0,o.v4)(n.pieces.slice(0,1))))return;c.push(...n.pieces),l.push(...n.origins)}return{kind:`string`,pieces:ke([`arn:`,qc(a,`partition`),`:${t}:`,qc(a,`region`,s),`:`,...r?[]:[qc(a,`account`,s)],`:`,...c]),origins:[...new Set([...l,a])]}}function pl(e,{valueFor:t,nameFor:n,at:r}){let i={kind:`unknown`,name:n(e),reason:`unresolved-reference`,origins:[r]},a=e=>{switch(e.kind){case`string`:return e;case`unknown`:return e.refused?e:ml(e,r);case`null`:return ml(i,r);case`choice`:{let t=e.options.flatMap(e=>a(e)??[]);return t.length===e.options.length?{...e,options:t}:void 0}default:return}};return a(t(e)??i)}function ml(e,t){let n=e.kind===`unknown`?e.reason:`unresolved-reference`;return{kind:`string`,pieces:[{name:(0,b.q0)(e),reason:n,at:t}],origins:[t]}}let hl,gl=/^(?:archive|aws|external|http|local|null|random|template|time|tls)(?:_|$)/;function _l({block:e},t,n){let r=e.labels[0]?.name??``;if(!gl.test(r))return n;let i=vl(e.type.name===`data`?`data.${r}`:r,t);if(!i||i.kind===`string`&&n.kind!==`number`&&n.kind!==`bool`)return n;try{return N(n,i)}catch(e){if(e instanceof s.ZN||e instanceof s.Dn)return n;throw e}}function vl(e,t){hl??=new Map(`accept_connection:b
accept_role_session_name:b
acceptance_required:b
access_based_enumeration:b
access_token_validity:n
account_ids:es
accounts:es
action_names:es
actions:es
actions_enabled:b
activate:b
active:b
add_column_name:b
add_trailing_padding_character:b
additional_artifacts:es
additional_code_repositories:es
additional_encryption_context:ms
additional_policies_json:es
additional_schema_elements:es
addresses:es
admin_group:ls
admin_privacy:b
admin_pro_group:ls
admin_role_values:ls
admin_user_list:es
admin_user_password_wo_version:n
admins:es
advanced_options:ms
agent_arns:es
aggregation_period:n
airflow_configuration_options:ms
alarm_actions:es
alias_attributes:es
aliases:es
all_availability_zones:b
all_regions:b
allocated_storage:n
allocation_default_netmask_length:n
allocation_max_netmask_length:n
allocation_min_netmask_length:n
allocation_resource_tags:ms
allow_association_to_shareable_service_network:b
allow_auto_registration:b
allow_classic_flow:b
allow_external_data_filtering:b
allow_external_principals:b
allow_full_table_external_data_access:b
allow_major_version_upgrade:b
allow_non_zero_exit_code:b
allow_overwrite:b
allow_reassociation:b
allow_unassociated_targets:b
allow_unauthenticated_identities:b
allow_unsafe_filter:b
allow_users_to_change_password:b
allow_version_upgrade:b
allow_writes:b
allowed_columns:es
allowed_oauth_flows:es
allowed_oauth_flows_user_pool_client:b
allowed_oauth_scopes:es
allowed_operations:es
allowed_organizations:ls
allowed_prefixes:es
allowed_principals:es
allowed_resource_oauth2_return_urls:es
allowed_uses:ls
amazon_side_asn:s aws_ec2_transit_gateway:n aws_vpc_route_server:n
ami_tags:ms
amount:n
anomaly_visibility_time:n
api_key_required:b
api_key_wo_version:n
application_success_feedback_sample_rate:n
application_version:n
applications:es
applied_for:es
apply_changes_during_maintenance_window:b
apply_immediately:b
apply_on_transformed_logs:b
apply_only_at_cron_interval:b
approved_patches:es
approved_patches_enable_non_security:b
architectures:ls
arguments:ls aws_glue_dev_endpoint:ms
asserted_controls:ls
assign_generated_ipv6_cidr_block:b
assign_ipv6_address_on_creation:b
assignment_required:b
associate_default_security_group:b
associate_entire_account:b
associate_public_ip_address:b
at_rest_encryption_enabled:b aws_elasticache_replication_group:s
athena_properties:ms
attribute_mapping:ms
attributes:ms aws_servicecatalogappregistry_attribute_group:s
auth_session_validity:n
authentication_providers:ls
author_group:ls
author_pro_group:ls
authorization_scopes:es
authorize_all_groups:b
authorized:b
authorized_session_tag_value_list:ls
authorized_targets:ls
authorizer_result_ttl_in_seconds:n
auto_accept:b
auto_branch_creation_patterns:es
auto_config_enabled:b
auto_create:b
auto_deploy:b
auto_enable:b aws_guardduty_organization_configuration_feature:s
auto_enable_controls:b
auto_import:b
auto_minor_version_upgrade:b aws_elasticache_cluster:s aws_elasticache_replication_group:s
auto_renew:b aws_shield_subscription:s
auto_replicate_new_disks:b
auto_resolve_best_voices_enabled:b
auto_retry_limit:n
auto_update:b aws_rekognition_project:s
auto_verified_attributes:es
automated_snapshot_retention_period:n
automatic:b
automatic_backup_retention_days:n
automatic_failover_enabled:b
automatic_model_registration:b
automatic_stop_time_minutes:n
autonomous_data_storage_size_in_tbs:n
autoscaling_groups:es
availability_zone_change_protection:b
availability_zone_relocation_enabled:b
availability_zones:es aws_finspace_kx_volume:ls aws_medialive_multiplex:ls
average_download_rate_limit_in_bits_per_sec:n
average_upload_rate_limit_in_bits_per_sec:n
aws_service_access_principals:es
backtrack_window:n
backup_retention_enabled:b
backup_retention_period:n
backup_vault_events:es
badge_enabled:b
bandwidth_throttling:n
base64_encode:b
base_capacity:n
base_policy_regions:es
batch_import_meta_data_on_create:b
batch_size:n
bgp_asn:n aws_customer_gateway:s aws_ec2_transit_gateway_connect_peer:s
billing_privacy:b
billing_view_types:ls
binary_media_types:ls
bisect_batch_on_function_error:b
blackhole:b
block_override_ttl:n
block_public_acls:b
block_public_policy:b
block_public_security_group_rules:b
block_size:n
bootstrap_self_managed_addons:b
bucket_key_enabled:b
build_timeout:n
bypass_policy_lockout_check:b
bypass_policy_lockout_safety_check:b
bypass_snaplock_enterprise_retention:b
byte_length:n
cache_cluster_enabled:b
cache_key_parameters:es
cache_node_count:n
calendar_names:es
callback_urls:es
calling_regions:es
capabilities:es
capacity:n
capacity_duration_hours:n
capacity_providers:es
capacity_rebalance:b
cascade:b
catalog_resource:b
cdc_inserts_and_updates:b
cdc_inserts_only:b
cdc_max_batch_interval:n
cdc_min_file_size:n
cells:ls
certificate_ids:es
changeable_for_days:n
chat_channel:es
child_directed:b
child_health_threshold:n
child_healthchecks:es
cidr_allow_list:es
cidr_blocks:es aws_security_group_rule:ls
classifiers:ls
client_id_list:es
client_keep_alive:n
client_list:es
client_metadata:ms
client_subnets:es
close_on_deletion:b
cluster_members:es
cluster_versions_only:ls
clusters:es
command_line_arguments:ms
comments:es
compatible_architectures:es
compatible_runtimes:es
complete_lock:b
completion_duration_minutes:n
compute_count:n
compute_redundancy:n
concurrent_build_limit:n
concurrent_jobs:n
conditional_forwarder_ip_addrs:es
confirm_remove_self_resource_access:b
confirmation_timeout_in_minutes:n
connection_draining:b
connection_draining_timeout:n
connection_events:es
connection_properties:ms
connection_termination:b
connections:ls
connector_configuration:ms
contact_flow_logs_enabled:b
contact_ids:ls
contact_lens_enabled:b
content_based_deduplication:b
context:s aws_kms_ciphertext:ms data.aws_kms_ciphertext:ms
cookie_duration:n
cookie_expiration_period:n
cooldown:n
copy_tags:b
copy_tags_to_backups:b
copy_tags_to_data_repository_associations:b
copy_tags_to_snapshot:b
copy_tags_to_snapshots:b
copy_tags_to_volumes:b
cps_limit:n
cpu_core_count:n
cpu_core_count_per_node:n
create_base_policy:b
create_govcloud:b
create_public_ip:b
create_version:b
creator_member_abilities:ls
credential_age_days:n
credential_duration:n
cross_zone_load_balancing:b
custom_data_identifier_ids:ls
customer_owned_ip_enabled:b
cutoff:n
cw_log_enabled:b
cwe_monitor_enabled:b
data_page_size:n
data_retention:n
data_retention_in_hours:n
data_sources:ls
data_storage_size_in_tbs:n
data_tiering:b
data_tiering_enabled:b
datapoints_to_alarm:n
date_partition_enabled:b
db_groups:es
db_node_storage_size_in_gbs:n
db_servers:es
debug_log_delivery_accounts:es
debug_logging:b
dedicated_log_volume:b
default:b
default_arguments:ms
default_baseline:b
default_baselines:b
default_cooldown:n
default_expiration_days:n
default_for_az:b
default_for_new_launches:b
default_instance_warmup:n
default_job_timeout_minutes:n
default_only:b
default_run_properties:ms
default_time_to_live:n
default_ttl:n
default_version:n
default_view:b
definitions:es
delay_seconds:n
delete_all_policy_resources:b
delete_associated_conditional_forwarder:b
delete_associated_resources:b
delete_automated_backups:b
delete_data_in_filesystem:b
delete_lambda:b
delete_options:es
delete_protection:b
delete_reports:b
delete_unused_fm_managed_resources:b
delete_volume_options:ls
deletion_protection:b aws_cognito_user_pool:s aws_verifiedpermissions_policy_store:s
deletion_protection_enabled:b
deletion_window_in_days:n
deployment_duration_in_minutes:n
deployment_maximum_percent:n
deployment_minimum_healthy_percent:n
deprecated:b
deregister_on_destroy:b
deregister_on_new_revision:b
desired_capacity:n
desired_count:n
desired_delivery_mediums:es
desired_number_of_domain_controllers:n
destination_port:n
destinations:ls
detach_target_on_lob_lookup_failure_parquet:b
detect_sentiment:b
device_index:n
dict_page_size_limit:n
dimension:n
dimensions:ms
disable_all_logs:b
disable_api_stop:b
disable_api_termination:b
disable_email_notification:b
disable_execute_api_endpoint:b
disable_rollback:b
disable_session_tags:b
disable_template_validation:b
disabled:b
disallowed_cidrs:es
disconnect_on_session_timeout:b
disconnect_timeout_in_minutes:n
disconnect_timeout_in_seconds:n
disk_size:n
dns_ips:ls
dns_names:ls
dns_resolvers:es
dns_servers:ls
domain_dns_ips:ls
domain_list:ls
domain_name_servers:ls
domains:es
downlink_bandwidth_bits:n
downlink_delay_ms:n
downlink_jitter_ms:n
downlink_loss_percent:n
drop_invalid_header_fields:b
duration:n data.aws_elasticache_reserved_cache_node_offering:s
duration_in_years:n
duration_seconds:n
early_media_enabled:b
early_renewal_hours:n
ebs_optimized:b aws_launch_template:s
ebs_root_volume_size:n
edge_locations:ls
editor_role_values:ls
efa_enabled:b
egress:b
email_forwarding_enabled:b
embed_host_domains:es
ena_support:b
enable:b
enable_accelerated_recovery:b
enable_acceleration:b
enable_auto_branch_creation:b
enable_auto_build:b
enable_auto_sub_domain:b
enable_basic_auth:b
enable_branch_auto_build:b
enable_branch_auto_deletion:b
enable_caching_for_http:b
enable_cloudwatch_logs_exports:es
enable_cross_zone_load_balancing:b
enable_default_internet_access:b
enable_default_standards:b
enable_deletion_protection:b
enable_dns64:b
enable_dns_hostnames:b
enable_dns_support:b
enable_ecs_managed_tags:b
enable_execute_command:b
enable_fault_injection:b
enable_global_write_forwarding:b
enable_http2:b
enable_http_endpoint:b
enable_iot_role_alias:b
enable_key_rotation:b
enable_lni_at_device_index:n
enable_local_write_forwarding:b
enable_log_file_validation:b
enable_logging:b
enable_media_metric_logs:b
enable_model_improvements:b
enable_monitoring:b
enable_monitoring_dashboard:b
enable_network_address_usage_metrics:b
enable_network_isolation:b
enable_notification:b
enable_performance_insights:b
enable_performance_mode:b
enable_primary_ipv6:b
enable_private_gua:b
enable_propagate_additional_user_context_data:b
enable_pull_request_preview:b
enable_resource_name_dns_a_record_on_launch:b
enable_resource_name_dns_aaaa_record_on_launch:b
enable_simple_responses:b
enable_sip_logs:b
enable_skew_protection:b
enable_sni:b
enable_sso:b
enable_statistics:b
enable_tls_version_and_cipher_suite_headers:b
enable_token_revocation:b
enable_waf_fail_open:b
enable_www_subdomain:b
enable_xff_client_port:b
enable_zonal_shift:b
enabled:b
enabled_analysis_types:es
enabled_cloudwatch_logs_exports:es aws_docdb_cluster:ls
enabled_cluster_log_types:es
enabled_features:es
enabled_metrics:es
enabled_policy_types:es
enabled_regions:ls
encrypted:b aws_redshift_cluster:s
endpoint_auto_confirms:b
enforce_consumer_deletion:b
engagements:es
engine_latest_version:b
engine_native_audit_fields_included:b
enhanced_image_metadata_enabled:b
enhanced_vpc_routing:b
entity_overrides:ms
environment_variables:ms
ephemeral_storage:b
estimated_instance_warmup:n
evaluation_periods:n
event_categories:es
event_classes:es
event_configurations:mb
event_expiry_duration:n
event_type_ids:es
eventbridge:b
exclude_app_packages_from_cleanup:es
exclude_compliant_resources:b
exclude_lowercase:b
exclude_names:es
exclude_numbers:b
exclude_punctuation:b
exclude_resource_tags:b
exclude_symlink_directories:b
exclude_uppercase:b
exclude_zone_ids:es
excluded_accounts:es
excluded_members:es
excludes:es
executable_users:ls
explicit_auth_flows:es
export_only:ls
exportable:b
expression_attribute_names:ms
external_data_filtering_allow_list:es
fail_on_warnings:b
failure_retention_period:n
failure_threshold:n
fetch_owner:b
fields:es
fifo_queue:b
fifo_topic:b
filter_in_arns:es
final_backup_tags:ms
final_bake_time_in_minutes:n
final_snapshot:b
finalized:b
fips_enabled:b
firehose_success_feedback_sample_rate:n
firewall_policy_change_protection:b
fixed_rate:n
force:b
force_alias_creation:b
force_delete:b
force_delete_warm_pool:b
force_destroy:b
force_detach:b
force_detach_policies:b
force_new_deployment:b
force_overwrite_replica_secret:b
force_stop:b
force_update:b
force_update_version:b
from_port:n
fulfilled_capacity:n
fulfilled_on_demand_capacity:n
function_response_types:es
gateway_load_balancer_arns:es
gating_controls:ls
generate_secret:b
get_password_data:b
get_user_data:b
global_settings:ms
glossary_terms:ls
glue_catalog_generation:b
grant_creation_tokens:es
grant_tokens:ls
group_ids:es
group_names:es
groups:es
growth_factor:n
guardrail_policy_arns:ls
guess_mime_type_enabled:b
gzip:b
ha_pairs:n
hard_expiry:b
has_major_target:b
has_minor_target:b
health_check_grace_period:n
health_check_grace_period_seconds:n
health_check_interval_seconds:n
health_check_port:n
heartbeat_timeout:n
hibernation:b
horovod:b
host_id_filter:es
http_put_response_hop_limit:n
http_success_feedback_sample_rate:n
hub_search_keywords:es
hybrid_access_enabled:b
hyperparameters:ms
iam_database_authentication_enabled:b
iam_role_arns:es
iam_roles:es
icmp_code:n
icmp_type:n
id_token_validity:n
identity_provider_details:ms
identity_sources:es
idle_client_timeout:n
idle_disconnect_timeout_in_minutes:n
idle_disconnect_timeout_in_seconds:n
idle_session_ttl_in_seconds:n
idle_timeout:n
idp_identifiers:ls
ignore_deletion_error:b
ignore_errors:b
ignore_failed_scaling_activities:b
ignore_header_rows:n
ignore_public_acls:b
ignore_signing_job_failure:b
ignore_words:es
imported_file_chunk_size:n
inactivity_timeout_minutes:n
inbound_calls_enabled:b
include_additional_language_codes:b
include_all:b
include_compliance_details:b
include_deprecated:b
include_extensions:b
include_global_service_events:b
include_linked_accounts_metrics:b
include_member_accounts:b
include_op_for_full_load:b
include_original_headers:b
include_public:b
include_public_key:b
include_shared:b
include_space:b
include_values:b
initial_run:b
input:s random_shuffle:ls
input_security_groups:ls
inputs:ms
insecure:b
inside_cidr_blocks:es aws_networkmanager_connect_peer:ls
instance_count:n
instance_pools_to_use_count:n
instance_port:n
instance_ports:es
instance_state_names:es
instance_tags:ms
instance_types:es aws_eks_node_group:ls
instances:es
insufficient_data_actions:es
internal:b
invalid_user_list:es
invert_healthcheck:b
invitation_disable_email_notification:b
invite:b
invocation_rate_limit_per_second:n
iops:n
ip_addresses:ls
ip_group_ids:es
ip_restriction_rule_map:ms
ipam_ids:ls
ipv4_addresses_per_eni:n
ipv4_netmask_length:n
ipv4_prefix_count:n
ipv4_prefixes:es
ipv6_address_count:n
ipv6_address_list:ls
ipv6_address_list_enabled:b
ipv6_addresses:ls aws_network_interface:es
ipv6_cidr_blocks:ls
ipv6_native:b
ipv6_netmask_length:n
ipv6_prefix_count:n
ipv6_prefixes:es
is_alias:b
is_ca_certificate:b
is_disabled:b
is_enabled:b
is_ipv6_enabled:b
is_local_backup_enabled:b
is_mtls_enabled_vm_cluster:b
is_multi_region_trail:b
is_organization_trail:b
is_sparse_diskgroup_enabled:b
is_terminal:b
items:es
job_run_queuing_enabled:b
kafka_versions:es
keep_job_flow_alive_when_no_steps:b
keepers:ms
key_types:es
key_value_store_associations:es
keywords:es
kms_data_key_reuse_period_seconds:n
kms_encrypted:b
kubernetes_groups:es
labels:ms
lambda_multi_value_headers_enabled:b
lambda_success_feedback_sample_rate:n
latest:b
latest_valid_till:b
layers:ls
lb_port:n
length:n
license_count:n
license_count_hard_limit:b
license_rules:ls
list_steps_states:es
load_balancer_port:n
load_balancers:es
log_destination_configs:es
log_exports:es
log_group_arn_list:ls
log_group_names:ls
logging_configuration_identifiers:ls
login_validity_duration:n
logout_urls:es
lower:b
manage_admin_password:b
manage_master_password:b
manage_master_user_password:b
managed:b
managed_login_version:n
managed_policy_arns:es
manual_creation:b
manual_snapshot_retention_period:n
map_customer_owned_ip_on_launch:b
map_public_ip_on_launch:b
master_password_wo_version:n
match_criteria:ls
matching_types:es
max:n
max_acu:n
max_aggregation_interval:n
max_allocated_storage:n
max_batch_size:n
max_capacity:n
max_city_networks_to_monitor:n
max_concurrency:s aws_apprunner_auto_scaling_configuration_version:n
max_concurrent_runs:n
max_concurrent_sessions:n
max_contacts:n
max_devices:n
max_entries:n
max_file_size:n
max_instance_lifetime:n
max_keys:n
max_message_size:n
max_password_age:n
max_record_size_in_kib:n
max_retention_days:n
max_retries:n
max_session_duration:n
max_sessions_per_instance:n
max_size:n
max_ttl:n
max_units:n
max_user_duration_in_seconds:n
max_webservers:n
max_workers:n
maximum_automatic_attempts:n
maximum_batching_window_in_seconds:n
maximum_event_age_in_seconds:n
maximum_match_distance:n
maximum_message_length:n
maximum_message_rate_per_second:n
maximum_record_age_in_seconds:n
maximum_retry_attempts:n
measure_latency:b
members:ls
memory_per_oracle_compute_unit_in_gbs:n
memory_size:n
memory_size_in_gbs:n
message_retention_seconds:n
metadata:ms
metric_groups:ls
min:n
min_acu:n
min_adjustment_magnitude:n
min_capacity:n
min_elb_capacity:n
min_lower:n
min_numeric:n
min_retention_days:n
min_size:n
min_special:n
min_ttl:n
min_units:n
min_upper:n
min_webservers:n
min_workers:n
minimum_password_length:n
model_units:n
monitor_arn_list:ls
monitoring:b
monitoring_interval:n
monthly_spend_limit:n
most_recent:b
mtu:n
multi_attach_enabled:b
multi_az:b
multi_az_enabled:b
multi_party_conference_enabled:b
multi_region:b
multi_region_enabled:b
multivalue_answer_routing_policy:b
n_lu_intent_confidence_threshold:n
names:ls
namespaces:es
netbios_name_servers:ls
netmask_length:n
network_card_index:n
network_load_balancer_arns:es
network_services:es
nlu_intent_confidence_threshold:n
no_password_required:b
non_overridable_arguments:ms
not_resources:es
notification_arns:es aws_servicecatalog_provisioned_product:ls
notification_destinations:ls
notifications:es
ntp_servers:ls
num_cache_clusters:n
num_cache_nodes:n
num_node_groups:n
num_replicas_per_shard:n
num_shards:n
number:b
number_capabilities:es
number_of_broker_nodes:n
number_of_nodes:n
number_of_workers:n
numeric:b
object_lock_enabled:b aws_s3_bucket_object_lock_configuration:s
offset_days:n
offset_hours:n
offset_minutes:n
offset_months:n
offset_seconds:n
offset_years:n
ok_actions:es
on_demand_target_capacity:n
openid_connect_provider_arns:es
operations:es
oplocks_enabled:b
ops_center_enabled:b
optional_fields:es
organization_enabled:b
organizational_unit_distinguished_names:es
organizational_units:ls
outbound_calls_enabled:b
override_dynamic_group:b
override_policy_documents:ls
overwrite:b
owners:ls
package_cleanup:b
packet_length:n
packet_size:n
parallelization_factor:n
parameter_overrides:ms
parameters:ms aws_servicecatalog_constraint:s
parquet_timestamp_in_millisecond:b
partition_count:n
partition_values:ls
password_length:n
password_reset_required:b
password_reuse_prevention:n
password_wo_version:n
passwords:es
pause_replication_tasks:b
per_unit_storage_throughput:n
performance_insights_enabled:b
performance_insights_retention_period:n
period:s aws_cloudwatch_metric_alarm:n
permanent_deletion_time_in_days:n
permanent_restore:b
permission_arns:es
permissions:es aws_ssm_document:ms aws_cloud9_environment_membership:s
permissions_boundary_policies_json:es
permissions_with_grant_option:es
persist_routes_duration:n
phrases:ls
placement_partition_number:n
platform_capabilities:es
point_in_time_recovery:b
policy_arns:es
policy_names:es
port:n
port_ranges:es
position:n
precedence:n
preferred_availability_zones:ls
preferred_cache_cluster_azs:ls
preferred_engine_versions:ls
preferred_instance_classes:ls
preferred_instance_types:ls
preferred_major_targets:ls
preferred_node_types:ls
preferred_upgrade_targets:ls
preferred_versions:ls
prefix_list_ids:ls
prepare_agent:b
preserve:b
preserve_client_ip:s aws_ec2_instance_connect_endpoint:b
preserve_existing_data:b
preserve_host_header:b
preserve_transactions:b
principal_tags:ms
principals:es
priority:n
private_dns_enabled:b
private_ip_list:ls
private_ip_list_enabled:b
private_ips:es
private_ips_count:n
private_zone:b
process:b
program:ls
promotion_tier:n
propagate_tags:s aws_batch_job_definition:b
propagating_vgws:es
properties:ms aws_api_gateway_documentation_part:s
protect_from_scale_in:b
protected_resource_arns:es
protocol:s aws_ec2_traffic_mirror_filter_rule:n
protocols:es
provider_arns:es
provider_details:ms
provisioned_concurrent_executions:n
provisioned_memory:n
provisioned_throughput_in_mibps:n
proxy_protocol_v2:b
public_connectivity:b
public_keys:es
publicly_accessible:b
publicly_advertisable:b
publish:b
query:ms aws_athena_named_query:s
query_depth_limit:n
queued_timeout:n
queues:ls
quick_connect_ids:es
radius_port:n
radius_retries:n
radius_servers:es
radius_timeout:n
rank:n
rate_limit:n
raw_message_delivery:b
read_attributes:es
read_capacity:n
read_only:b
read_only_admins:es
read_replica_capable:b
read_write:b
reader_group:ls
reader_pro_group:ls
reboot_after_use:b
receive_wait_time_seconds:n
recipients:es
record_fields:ls
record_size_kib:n
recording_reconnect_window_seconds:n
records:es
recovery_window_in_days:n
recursive:b
refresh_closed_reports:b
refresh_token_validity:n
regex_pattern_strings:es
regional_parameters:mms
regions:es
registrant_privacy:b
registration_limit:n
rejected_patches:es
remediation_enabled:b
replace_default_association:b
replace_existing_association:b
replace_security_groups_on_destroy:b
replace_unhealthy_instances:b
replacement_security_group_ids:es
replica_count:n
replicas_per_node_group:n
replication_factor:n
replication_servers_security_groups_ids:ls
reputation_metrics_enabled:b
request_headers:ms
request_interval:n
request_macsec:b
request_models:ms
request_parameters:ms aws_api_gateway_method:mb
request_templates:ms
request_timeout_ms:n
requester_pays:b
require_each_included_type:b
require_encryption:b
require_instance_properties:b
require_lowercase_characters:b
require_numbers:b
require_symbols:b
require_tls:b
require_uppercase_characters:b
requires_compatibilities:es
reserved_concurrent_executions:n
reservoir_size:n
resolver_count_limit:n
resource_arn_list:es
resource_arns:es
resource_set_ids:es
resource_tags:ms
resource_type_filters:es
resource_type_list:es
resource_type_management_preference:mb
resource_type_opt_in_preference:mb
resource_types:es
resource_types_scope:es
resources:es
response_models:ms
response_parameters:ms aws_api_gateway_method_response:mb
response_templates:ms
restorable_by_user_ids:ls
restore_metadata_overrides:ms
restore_to_latest_time:b
restrict_public_buckets:b
result_count:n
retain_on_delete:b
retain_physical_resources:b
retain_stack:b
retain_stacks:b
retention:n
retention_days:n
retention_in_days:n
retention_lock_time_in_days:n
retention_period:n
retention_period_in_days:n
retire_on_delete:b
retry_attempt_seconds:n
revision:n
revoke_rules_on_delete:b
rfc_4180:b
role_arns:es
roles:es aws_cognito_identity_pool_roles_attachment:ms
root_volume_encryption_enabled:b
rotate_immediately:b
rotation_days:n
rotation_hours:n
rotation_minutes:n
rotation_months:n
rotation_period_in_days:n
rotation_years:n
route_filter_prefixes:es
route_table_ids:es
routing_http_response_server_enabled:b
row_group_length:n
rsa_bits:n
rule_number:n
rule_order:n
rules_package_arns:es
saml_provider_arns:ls
sample_utterances:es
sampling_percentage:n
sampling_rate:n
scale:n
scaling_adjustment:n
scan_enabled:b
scan_listener_port_non_tls:n
scan_listener_port_tcp:n
scan_listener_port_tls:n
schedule_offset:n
schedulers:n
scheduling_priority:n
secondary_allocation_ids:es
secondary_ips_auto_assigned_per_subnet:n
secondary_private_ip_address_count:n
secondary_private_ip_addresses:es
secondary_private_ips:es
seconds_to_live:n
secret_arn_list:es
secret_string_wo_version:n
security_group_arns:es
security_group_ids:es aws_vpclattice_service_network_vpc_association:ls
security_group_names:es
security_groups:es
security_profile_ids:es
self:b
self_managed_opt_outs_enabled:b
send_email_notification:b
sending_enabled:b
server_certificate_arns:es
server_port:n
service_regions:es
services:es
session_number:n
session_timeout_hours:n
set_authority_key_id:b
set_subject_key_id:b
shard_capacity:n
shard_count:n
shard_level_metrics:es
share_principals:b
share_tag_options:b
shared_accounts:es
sigint_rollback:b
signature_version:n
signing_disabled:b
signing_parameters:ms
sitelink_enabled:b
size:n aws_directory_service_directory:s
size_in_gb:n
size_in_megabytes:n
skip_deletion_check:b
skip_destroy:b
skip_final_backup:b
skip_final_snapshot:b
skip_resource_in_use_check:b
slow_start:n
smb_acl_enabled:b
smb_file_share_visibility:b
snapshot_arns:ls aws_elasticache_replication_group:es
snapshot_arns_to_restore:ls
snapshot_ids:ls
snapshot_retention_limit:n
snapshot_without_reboot:b
sns_notifications_enabled:b
sns_topic_arns:es
sort_ascending:b
source_dest_check:b
source_ids:es
source_policy_documents:ls
source_views:ls
special:b
specified_regions:es
split_tunnel:b
sqs_managed_sse_enabled:b
sqs_success_feedback_sample_rate:n
ssh_public_keys:es
stage_variables:ms
staging:b
staging_area_tags:ms
start:b
start_application:b
start_canary:b
start_channel:b
start_multiplex:b
start_on_creation:b
start_replication:b
start_replication_task:b
start_window_hours:n
static_members:es
static_routes_only:b
status_id_filter:es
statuses:ls
step_concurrency_level:n
stop_instance_before_detaching:b
storage_capacity:n
storage_capacity_quota_gib:n
storage_capacity_reservation_gib:n
storage_count:n
storage_efficiency_enabled:b
storage_encrypted:b
storage_throughput:n
stream_enabled:b
streaming_notification_targets:es
structured_log_destinations:es
subject_alternative_names:es
subnet_arns:es
subnet_change_protection:b
subnet_ids:es aws_fsx_file_cache:ls aws_fsx_lustre_file_system:ls aws_fsx_ontap_file_system:ls aws_fsx_openzfs_file_system:ls aws_fsx_windows_file_system:ls
subnets:es
success_retention_period:n
supported_engine_modes:ls
supported_identity_providers:es
supported_ip_address_types:es
supported_login_providers:ms
supported_network_types:ls
supported_os_versions:es
supported_regions:es
supports_clusters:b
supports_enhanced_monitoring:b
supports_global_databases:b
supports_iam_database_authentication:b
supports_iops:b
supports_kerberos_authentication:b
supports_multi_az:b
supports_performance_insights:b
supports_storage_autoscaling:b
supports_storage_encryption:b
suppressed_reasons:es
suspended_processes:es
tags:ms
tags_all:ms
target_arns:ls
target_capacity:n
target_control_port:n
target_controls:ls
target_dpus:n
target_group_arns:es
target_on_demand_capacity:n
target_spot_capacity:n
tax_inheritance_disabled:b
tcp_idle_timeout_seconds:n
tech_privacy:b
template_version_number:n
temporary_restore_days:n
terminate_instance_on_failure:b
terminate_instances:b
terminate_instances_with_expiration:b
termination_hook_enabled:b
termination_policies:ls
termination_protection:b
termination_protection_enabled:b
test_bot_alias_tags:ms
threshold:n
threshold_count:n
throughput:n
throughput_capacity:n
throughput_capacity_per_ha_pair:n
thumbprint_list:ls
timeout:n
timeout_in_minutes:n
timeout_in_seconds:n
timeout_milliseconds:n
tls_enabled:b
to_port:n
token_domains:es
token_signing_public_keys:ms
topics:es
total_container_databases:n
track_latest:b
traffic_dial_percentage:n
traffic_percentage_to_monitor:n
traffic_policy_version:n
transaction_id:n
transfer_lock:b
transit_encryption_enabled:b
transit_gateway_cidr_blocks:es
transit_gateway_default_route_table_association:b
transit_gateway_default_route_table_propagation:b
trigger_types:es
triggers:ms
trusted_resource_owners:ls
ttl:n aws_amplify_branch:s
tumbling_window_in_seconds:n
tunnel1_dpd_timeout_seconds:n
tunnel1_enable_tunnel_lifecycle_control:b
tunnel1_ike_versions:es
tunnel1_phase1_dh_group_numbers:en
tunnel1_phase1_encryption_algorithms:es
tunnel1_phase1_integrity_algorithms:es
tunnel1_phase1_lifetime_seconds:n
tunnel1_phase2_dh_group_numbers:en
tunnel1_phase2_encryption_algorithms:es
tunnel1_phase2_integrity_algorithms:es
tunnel1_phase2_lifetime_seconds:n
tunnel1_rekey_fuzz_percentage:n
tunnel1_rekey_margin_time_seconds:n
tunnel1_replay_window_size:n
tunnel2_dpd_timeout_seconds:n
tunnel2_enable_tunnel_lifecycle_control:b
tunnel2_ike_versions:es
tunnel2_phase1_dh_group_numbers:en
tunnel2_phase1_encryption_algorithms:es
tunnel2_phase1_integrity_algorithms:es
tunnel2_phase1_lifetime_seconds:n
tunnel2_phase2_dh_group_numbers:en
tunnel2_phase2_encryption_algorithms:es
tunnel2_phase2_integrity_algorithms:es
tunnel2_phase2_lifetime_seconds:n
tunnel2_rekey_fuzz_percentage:n
tunnel2_rekey_margin_time_seconds:n
tunnel2_replay_window_size:n
two_way_channel_enabled:b
types:ls
unhealthy_node_replacement:b
update_default_version:b
upgrade_storage_config:b
uplink_bandwidth_bits:n
uplink_delay_ms:n
uplink_jitter_ms:n
uplink_loss_percent:n
upper:b
uris:ls
use_cognito_provided_values:b
use_csv_no_sup_value:b
use_dedicated_replication_server:b
use_defaults:b
use_same_username:b
use_service_linked_role:b
use_task_start_time_for_full_load_timestamp:b
user_authorization_required:b
user_data_replace_on_change:b
user_group_ids:es
user_ids:es
user_names:es
user_volume_encryption_enabled:b
username_attributes:es
users:es
utilization_performance_index:n
valid_user_list:es
validate_request_body:b
validate_request_parameters:b
validation_data:ms
validation_record_fqdns:es
validation_window_hours:n
validity_period_hours:n
value:s aws_servicequotas_service_quota:n aws_servicequotas_template:n
value_wo_version:n
values:es
variables:ms
vars:ms
verify_chain:b
version:s aws_xray_sampling_rule:n data.aws_lambda_layer_version:n
version_number:n
version_stages:es
video_codec_options:ms
virtual_network_id:n
visibility_timeout_seconds:n
visible_to_all_users:b
vlan:n
volume_initialization_rate:n
volume_size:n
volume_size_in_bytes:n
volume_tags:ms
vpc:b aws_service_discovery_private_dns_namespace:s
vpc_endpoint_id_restriction_rule_map:ms
vpc_id_restriction_rule_map:ms
vpc_ids:es
vpc_security_group_ids:es
vpc_subnet_ids:es
vpc_subnets:es
vpc_zone_identifier:es
vpn_port:n
wait_for_acceptance:b
wait_for_completion:b
wait_for_deployment:b
wait_for_elb_capacity:n
wait_for_fulfillment:b
wait_for_steady_state:b
wait_for_success_timeout_seconds:n
wait_for_verification:b
wait_period_ms:n
wait_until_stable:b
with_decryption:b
with_event:b
with_federation:b
with_privileged_access:b
words:ls
write_attributes:es
write_capacity:n
xray_enabled:b
xray_tracing_enabled:b`.split(`
`).map(e=>{let[t=``,...n]=e.split(` `),[r,i]=yl(t);return[r,{usual:i,others:new Map(n.map(yl))}]}));let n=hl.get(t);return n?n.others.has(e)?n.others.get(e):n.usual:k}function yl(e){let t=e.indexOf(`:`);return[e.slice(0,t),bl(e.slice(t+1))]}function bl(e){let[t]=e;if(t===`s`)return k;if(t===`n`)return A;if(t===`b`)return Ve;let n=t===void 0?void 0:bl(e.slice(1));if(n)return t===`l`?j(n):t===`e`?He(n):Ue(n)}function xl(e,t){let n=`${e.address}${wl(t)}.${Tl(t)}`;return El(e.instancesOf(t),n,t,e.run,r=>kl(e,t,r,`${n}${r.suffix}`))}function Sl(e,t){let n=`${e.address}data.${wl(t)}.${Tl(t)}`;return El(e.instancesOf(t),n,t,e.run,r=>{let i=e.session.dataSources.get(wl(t))?.(e,t,r.values),a=(0,Y.li)(t),o=i?.map(([e,t])=>({key:e,keySpan:a,value:t}))??Jc(e,t),s=`${n}${r.suffix}`,c=kl(e,t,r,s,o.length>0?s:tl(e,t,r.values,s)),l=new Set(o.map(({key:e})=>e));return c.kind===`object`?{...c,entries:[...o,...c.entries.filter(({key:e})=>!l.has(e))]}:c},!0)}let Cl=new Set([`count`,`for_each`,`depends_on`,`provider`]),wl=({block:e})=>e.labels[0]?.name??``,Tl=({block:e})=>e.labels[1]?.name??``;function El({kind:e,all:t,open:n},r,i,a,o,s=!1){let c=(0,Y.li)(i),[l]=t;if(e===`single`)return l?o(l):(0,$.L5)(r,`unresolved-reference`,[c]);let u=new Map(s&&e===`map`&&n?t.map(e=>[e,Dl(e)]):[]),d=[...u.values()].some(e=>e!==void 0);if(e===`map`&&n&&!d&&t.every(({suffix:e})=>e===``))return(0,$.L5)(r,`unresolved-reference`,[c]);let f=new Map(t.map(e=>{let t=u.get(e),n=t?tr(t):Ol(e)??e.suffix;return[e,(0,$.tu)(a,n,c,()=>o(e),()=>(0,$.L5)(`${r}${e.suffix}`,`cycle`,[c]),t)]})),p=e=>Ol(e)!==void 0||u.get(e)!==void 0,m=t=>{let i=(e===`list`?t:t.filter(p)).flatMap(e=>f.get(e)??[]);if(e===`list`){let e=i.map(e=>e.value);return{kind:`list`,items:e,origins:[c],...n&&e.length>0?{partial:!0}:{}}}let a=new Map;for(let e of i)a.has(e.key)||a.set(e.key,e);let o=[...a.values()];return n?d?{...(0,$.ho)(r,o,c),instances:!0}:(0,$.ho)(r,o,c):{kind:`object`,entries:o,origins:[c]}};return e===`map`&&n?m(t):(0,J.$8)(t,J.YW,m,[c])??(0,$.L5)(r,`limit`,[c])}function Dl({suffix:e,values:t}){if(e!==``)return;let{each:n}=t,r=n?.kind===`object`?n.entries.find(e=>e.key===`key`)?.value:void 0;return r?.kind===`unknown`?r:void 0}function Ol({suffix:e}){if(!e.startsWith(`["`))return;let t=JSON.parse(e.slice(1,-1));return typeof t==`string`?t.replace(/([$%])\1\{/g,`$1{`):void 0}function kl(e,t,n,r,i=r){let a=(0,Y.li)(t),o=t.block.body.attributes.filter(({name:e})=>!Cl.has(e.name)),s=r=>{let i=o.find(e=>e.name.name===r);return i?_l(t,r,e.value(i.value,(0,Y.vz)(i,t.source),n.values)):void 0},c=wl(t),l=Qc(c),u=new Set(l?[l.attribute,`id`]:[]),d=(e,t)=>{let n=`${r}.${e}`;return t?.kind===`string`?{...t,reference:n}:t?.kind===`unknown`&&u.has(e)?{kind:`string`,pieces:[Te(t,a)],origins:t.origins,reference:n}:t?.kind===`choice`?{...t,options:t.options.map(t=>d(e,t))}:t&&t.kind!==`null`?t:(0,$.L5)(`${i}.${e}`,`unresolved-reference`,[a])},f=e=>(0,$.L5)(`${r}.${e}`,`cycle`,[a]),p=(t,n)=>(0,$.tu)(e.run,t,a,()=>d(t,n()),f),m=o.map(({name:e})=>p(e.name,()=>s(e.name))),h=new Set(o.map(({name:e})=>e.name)),g=(e,t)=>{h.has(e)||m.push(p(e,t))};if(l&&h.has(l.attribute)){let e=()=>s(l.attribute);l.id===`name`&&g(`id`,e);for(let n of l.id===`arn`?[`arn`,`id`]:[`arn`])g(n,()=>Al(c,e(),s(`path`),t))}let _=ul(c,{valueFor:s,nameFor:e=>`${i}.${e}`,at:a,provider:Yc(t),isData:t.block.type.name===`data`});for(let[e,t]of _)g(e,t);for(let[r,i]of cl(e,t,n.values))g(r,i);return(0,$.ho)(i,m,a)}function Al(e,t,n,r){if(t?.kind!==`string`)return;let i=(0,Y.li)(r),a=n===void 0||n.kind===`null`?[`/`]:n.kind===`string`?n.pieces:[{name:(0,b.q0)(n),reason:`unresolved-reference`,at:i}],o=$c(e,{name:t.pieces,path:a,at:i});return o?{kind:`string`,pieces:o,origins:[...t.origins,i]}:void 0}let jl=r.F.terraform.moduleLevels,Ml=r.F.terraform.modules,Nl=r.F.terraform.indexCandidates,Pl=new Set([`source`,`version`,`count`,`for_each`,`providers`,`depends_on`]);function Fl(e,t){let n=t.block.labels[0]?.name??``,r=e.attribute(t,`source`),i=r&&(0,o.bG)(r),a=i===void 0?void 0:Hc(e.session,e.folder,i,(0,Y.li)(t)),s=Zs(e,n,i,Gl(t)),c=a&&s.kind===`local`&&s.likely?{kind:`remote`}:s,l=e.instances(t),u=c.kind===`local`||a?Jl(e,t,c,l.length):Yl(e,t,i,c),d=l.map(r=>{let o=`${e.address}module.${n}${r.suffix}`,s={placed:t,instance:r,address:o,from:i};return c.kind===`local`&&c.likely&&e.session.standIns.addModule(`${o}.`,`likely`),c.kind===`local`?u?{...s,module:void 0}:{...s,read:!0,module:zl(e,s,c.folder)}:a?{...s,module:u?void 0:Bl(e,s,a)}:Il(s,()=>{let n=Uc(e,Gl(t).map(n=>[n,Wl(e,t,r,n)]).filter(Ll),(0,Y.li)(t));return n&&Bl(e,s,n)})});return u&&e.undecided.push(u.reason===`remote-module`?{...u,get takes(){return Hl(e,t,l)},get identity(){return`${u.cause??u.message} ${Vl(e,t,l)}`}}:u),d}function Il(e,t){let n;return{...e,opaque:!0,get module(){return n??={module:t()},n.module}}}function Ll(e){return e[1]!==void 0}function Rl(e,t,n){return{callers:[...e.callers,e.folder],calledAt:[(0,Y.li)(t),...n.madeBy,...e.calledAt],when:(0,J.ZQ)(e.when,(0,J.YW)(n))}}function zl(e,{placed:t,instance:n,address:r},i){let a={...Rl(e,t,n),folder:i,address:`${r}.`};return new Ru(e.session,a,{value:r=>Wl(e,t,n,r),argument:n=>Pl.has(n)?void 0:{module:e,placed:t}})}function Bl(e,{placed:t,instance:n,address:r},i){let{configuration:a,confidence:o,values:s,holders:c}=i,l={...Rl(e,t,n),folder:e.folder,address:`${r}.`};return e.session.standIns.addModule(l.address,o,s?e=>{let t=c?.get(e.slice(e.lastIndexOf(`.`)+1));return t===void 0?r:`${r}.${t}`}:void 0),new Ru(e.session,l,{value:r=>s?s.get(r):Wl(e,t,n,r)},a)}function Vl(e,t,n){let r=Gl(t).toSorted(E.z),i=n.slice(0,Nl).map(n=>{let i=r.map(r=>{let i=Wl(e,t,n,r);return`${r}=${i?(0,b.q0)(i):``}`});return`${n.suffix} ${JSON.stringify((0,J.YW)(n)??[])} ${i.join()}`}),a=t.block.body.attributes.find(({name:e})=>e.name===`providers`),o=a?Xr((0,Y.vz)(a,t.source),a.value):``;return(0,Bt.ol)((0,Nn.be)(`${n.length} ${o} ${i.join(`
`)}`))}function Hl(e,t,n){let[r]=n;return r?Ul(Gl(t).flatMap(n=>Wl(e,t,r,n)??[])):[]}function Ul(e){let t=new Map,n=new Set,r=[...e];for(let e=r.pop();e;e=r.pop())if(!n.has(e)){n.add(e);for(let n of e.origins){let e=t.get(n.source)??new Map;t.set(n.source,e),(e.get(n.start)?.end??-1)<n.end&&e.set(n.start,n)}if(e.kind===`list`)for(let t of e.items)r.push(t);if(e.kind===`choice`)for(let t of e.options)r.push(t);if(e.kind===`object`&&e.open===void 0)for(let t of e.entries)r.push(t.value)}return[...t.values()].flatMap(e=>[...e.values()])}function Wl(e,t,n,r){if(Pl.has(r))return;let i=t.block.body.attributes.find(({name:e})=>e.name===r);return i&&e.value(i.value,(0,Y.vz)(i,t.source),n.values)}function Gl({block:e}){return e.body.attributes.map(({name:e})=>e.name).filter(e=>!Pl.has(e))}function Kl(e,t){let n=(0,Y.li)(t),r=e.callsAt(t),i=`${e.address}module.${t.block.labels[0]?.name??``}`;return El(e.instancesOf(t),i,t,e.run,e=>{let t=r.find(t=>t.instance===e),a=t?.opaque?void 0:t?.module;return(0,$.ho)(`${i}${e.suffix}`,a?ql(a):[],n)},!0)}function ql(e){return e.blocksOf(`output`).flatMap(t=>{let n=t.block.labels[0]?.name;if(n===void 0)return[];let r=(0,Y.li)(t),i=(0,$.L5)(`${e.address}${n}`,`unresolved-reference`,[r]);return[(0,$.tu)(e.run,n,r,()=>e.attribute(t,`value`)??{kind:`null`,origins:[r]},()=>i)]})}function Jl(e,t,n,r){let i=(0,Y.li)(t),a=`${e.address}module.${t.block.labels[0]?.name}`,o=n.kind===`local`?n.folder:void 0;if(o!==void 0&&[...e.callers,e.folder].includes(o))return{reason:`cycle`,message:`${a} calls the module ${o||`.`}, in which it stands itself.`,at:i,remedy:`Break the cycle; Terraform refuses it, too.`};if(e.callers.length>=jl||e.session.modules-1+r>Ml)return{reason:`limit`,message:`${a} is not read: there are more modules, or modules in one another, than are read.`,cause:`modules`,at:i,remedy:`Review by hand what the module grants.`}}function Yl(e,t,n,r){let i=(0,Y.li)(t),a=t.block.labels[0]?.name??``,s=e.attribute(t,`version`),c=[n??`source unknown`,(s&&(0,o.bG)(s))??``].join(` `).trim();switch(r.kind){case`outside`:return{reason:`missing-module`,message:`Module ${a} is not read: its source ${n??``} leads out of the repository.`,at:i,remedy:`Correct the source, or review by hand what the module grants.`};case`submodule`:{let{path:e,commit:t}=r.submodule;return{reason:`remote-module`,message:`Module ${a} is not read: ${r.folder} is in the submodule ${e}, at commit ${t.slice(0,12)}, which is another repository.`,at:i,remedy:`Review the commits of the submodule by hand.`}}case`missing`:return{reason:`missing-module`,message:`Module ${a} is not read: there is no configuration in ${r.folder||`.`}.`,cause:r.folder,at:i,remedy:`Correct the source of the module.`};case`remote`:return{reason:`remote-module`,message:c===``?`Module ${a} is not read: its source is empty.`:`Module ${a} (${c}) is not read: its source is not in the repository.`,...n===void 0?{}:{cause:c},at:i,remedy:`Review what the module grants, or vendor it into the repository.`}}}let Xl=r.F.terraform.instances,Zl={kind:`single`,all:[{suffix:``,values:{},always:!0,madeBy:[]}],open:!1};function Ql(e){let t=(t,n)=>({suffix:`[${t}]`,values:{count:(0,$.Ik)([[`index`,{kind:`number`,value:t,origins:e.origins}]],e.origins)},always:n,madeBy:e.origins});if(e.kind===`choice`){let t=e.options.map(Ql),n=t.reduce((e,t)=>t.all.length>e.all.length?t:e,t[0]??Zl);return{...n,kind:`list`,open:t.some(({open:e})=>e),...su(t),all:uu(n.all,e.condition,t)}}let n=tu(e);if(n===void 0)return{kind:`list`,all:[{...t(0,!1),when:eu(e)}],open:!0};let r=Math.max(0,Math.floor(n));return{kind:`list`,all:Array.from({length:Math.min(r,Xl)},(e,n)=>t(n,!0)),open:!1,...r>Xl?{tooMany:r}:{}}}function $l(e){if(e.kind===`choice`)return{...e,options:e.options.map($l)};let{origins:t}=e;if(e.kind===`bool`)return{kind:`number`,value:+!!e.value,origins:t};let n=(0,o.bG)(e);return n===`true`||n===`false`?{kind:`number`,value:+(n===`true`),origins:t}:e}function eu(e){let{name:t,holds:n}=sn(`${(0,b.q0)(e)} > 0`);return(0,J.KC)(t,+!n)}function tu(e){if(e.kind===`number`)return e.value;if(e.kind===`bool`)return;let t=(0,o.bG)(e);return t!==void 0&&/^[0-9]{1,9}$/.test(t)?Number(t):void 0}function nu(e,t=`each`){let n=(n,r,i,a=!0)=>({suffix:n,values:{[t]:du(r,i,e)},always:a,madeBy:(0,S.oR)(r.origins,e.origins.slice(1))}),r=e.kind===`unknown`&&e.unset?{unset:!0}:{},i=t=>n(``,{...(0,$.L5)(`${t}[*].key`,`unresolved-variable`,e.origins),...r},()=>({...(0,$.L5)(`${t}[*]`,`unresolved-variable`,e.origins),...r}),!1),a=e=>{let{name:t,holds:n}=sn(`length(${e}) > 0`);return{...i(e),when:(0,J.KC)(t,+!n)}},s=t=>{let r=ar(t),{name:i,holds:a}=sn(`length(${r.kind===`unknown`?r.name.replace(/\[\*\]\.key$/,``):(0,b.q0)(e)}) > 0`),o=t.openKey?``:ru(t.key);return{...n(o,r,()=>(0,S.BU)(t.value,e),!1),when:(0,J.KC)(i,+!a)}};switch(e.kind){case`object`:{let t=e.entries.slice(0,Xl);if(e.instances)return{kind:`map`,all:t.map(e=>s(e)),open:!0};let r=t.map(t=>n(ru(t.key),ar(t),()=>(0,S.BU)(t.value,e))),a=e.open!==void 0;return ou(`map`,a?[...r,i(e.open)]:r,a,e.entries.length)}case`list`:{let r=t===`each`||e.form===`set`,i=e.items.slice(0,Xl).flatMap((t,i)=>{if(!r){let r={kind:`number`,value:i,origins:t.origins};return[n(ru((0,o.bG)(t)??String(i)),r,()=>(0,S.BU)(t,e))]}return au(t).map(({element:t,when:r})=>{let i=(0,o.bG)(t),a=ru(i===void 0?tr(t):iu(i)),s=n(a,t,()=>(0,S.BU)(t,e));return r?lu(s,r):s})});return ou(`map`,i.slice(0,Xl),!1,Math.max(i.length,e.items.length))}case`choice`:{let n=e.options.map(e=>nu(e,t)),r=n.flatMap((t,r)=>{let i=(0,J.KC)(e.condition,r,n.length);return t.all.map(e=>lu(e,i))}),i=n.some(e=>e.open);return{...ou(`map`,r.slice(0,Xl),i,r.length),...su(n)}}case`null`:return{kind:`map`,all:[],open:!1};default:return{kind:`map`,all:[a((0,b.q0)(e))],open:!0}}}function ru(e){return`[${(0,Nn.TL)(e)}]`}function iu(e){return e.replace(/[$%]\{/g,e=>`${e.charAt(0)}${e}`)}function au(e){return e.kind!==`choice`||!e.options.every(e=>(0,o.bG)(e)!==void 0)?[{element:e}]:e.options.map((t,n)=>({element:t,when:(0,J.KC)(e.condition,n,e.options.length)}))}function ou(e,t,n,r){return{kind:e,all:t,open:n,...r>Xl?{tooMany:r}:{}}}function su(e){let t=e.flatMap(({tooMany:e})=>e??[]);return t.length===0?{}:{tooMany:Math.max(...t)}}function cu({type:e,labels:t},{name:n,...r},i,{tooMany:a},o){return a===void 0&&(i.kind!==`unknown`||i.reason!==`limit`)?[]:[{reason:`limit`,message:`The ${e.name===`dynamic`?`"${t[0]?.name}" blocks that this makes`:`instances of this ${e.name}`} are too many (${a??`more than are evaluated`}): not all of them were looked at.`,at:(0,Y.Qs)(o,r),remedy:`Keep ${n.name} small, or review what the other instances grant by hand.`}]}function lu(e,t){return{...e,always:!1,when:(0,J.ZQ)(t,(0,J.YW)(e))}}function uu(e,t,n){let r=n.map((e,r)=>(0,J.KC)(t,r,n.length)),i=[],a=[];return e.map((e,t)=>{let o=n.map(({all:e})=>{let n=e[t];return n?(0,J.YW)(n)??`always`:`never`});return o.every(e=>e===`always`)?e:(o.some((e,t)=>e!==i[t])&&(a=(0,J.Mm)(o.flatMap((e,t)=>e===`never`?[]:(0,J.ZQ)(r[t],e===`always`?void 0:e)??[]))),i=o,{...e,always:!1,when:a})})}function du(e,t,n){let[r]=n.origins;return r?{kind:`object`,entries:[{key:`key`,keySpan:r,value:e},{key:`value`,keySpan:r,get value(){return t()}}],origins:[r]}:(0,$.Ik)([],[])}var fu=n(6857);function pu(e,t,n){return n.run.step(()=>mu(e,t,n))}function mu(e,t,n){return e.kind===`choice`?(0,a.yY)([e],([r=e])=>r.kind===`choice`?r:mu(r,t,n))??e:e.kind===`null`||e.kind===`unknown`?e:t.kind===`template`&&t.parts.length===1&&t.parts[0]?.kind===`text`?hu(e,t.parts[0].text,n,t):t.kind===`variable`?hu(e,t.name,n,t):t.kind===`call`?gu(e,t,n):e}function hu(e,t,n,r){try{return t===`string`?Oe(e,W(n,r))??e:t===`number`?C(e):t===`bool`?{kind:`bool`,value:ye(e),origins:e.origins}:e}catch(t){if(t instanceof s.Dn||t instanceof s.ZN)return e;throw t}}function gu(e,t,n){let[r]=t.args;if(!r)return e;switch(t.name){case`list`:case`set`:{if(e.kind!==`list`)return e;let i=e.items.map(e=>pu(e,r,n));return{...e,items:t.name===`set`?Ae(i):i,form:t.name}}case`map`:return e.kind===`object`?{...e,form:`map`,entries:e.entries.map(e=>({...e,value:pu(e.value,r,n)}))}:e;case`tuple`:{if(e.kind!==`list`||r.kind!==`tuple`)return e;let t=e.items.map((e,t)=>{let i=r.items[t];return i?pu(e,i,n):e});return{...e,items:t}}case`object`:return r.kind===`object`&&e.kind===`object`?_u(e,r.items,n):e;default:return e}}function _u(e,t,n){if(e.open!==void 0)return e;let r=t.flatMap(({key:t,value:r})=>{let i=vu(t,n),a=(0,be.V)(e.entries,i),o=r.kind===`call`&&r.name===`optional`?r.args:void 0,[s=r,c]=o??[r];return a&&!(a.value.kind===`null`&&c)?[{...a,value:pu(a.value,s,n)}]:o?[{key:i,keySpan:W(n,t),value:c?pu((0,U.if)(G(c,n)),s,n):{kind:`null`,origins:[W(n,r)]}}]:a?[a]:[]}),{form:i,...a}=e;return{...a,entries:r}}function vu(e,t){if(e.kind===`variable`)return e.name;let n=G(e,t);return n.kind===`string`?n.pieces.filter(e=>typeof e==`string`).join(``):(0,b.q0)(n)}function yu(e,t){let n=t.block.labels[0]?.name??``,r=e=>t.block.body.attributes.find(t=>t.name.name===e),i=r(`default`),a=!1,c=()=>(a=!0,i&&e.value(i.value,(0,Y.vz)(i,t.source))),l=e.inputs.value(n,c),u=r(`nullable`),d=!u||xu(e.value(u.value,(0,Y.vz)(u,t.source)))!==!1,f=l&&(l.kind!==`null`||d)?(0,o.Uz)(l,(0,Y.li)(t)):c();if(i&&!a&&e.address===``&&e.run.covered(i.value,(0,Y.Qs)((0,Y.vz)(i,t.source),i.value)),f&&!l&&e.address===``){let{supposition:i}=e.session;if(i===`all`||i&&(0,hn.GV)(f))return bu((0,$.L5)(`var.${n}`,`unresolved-variable`,[(0,Y.li)(t)]),r(`type`));e.run.assumptions.add(`var.${n}`,f)}let p=`${e.address}var.${n}`,m=r(`type`);if(!f)return bu((0,$.L5)(p,`unresolved-variable`,[(0,Y.li)(t)]),m);if(f.kind===`null`)return l?f:{...f,unset:p};if(!m)return f;if(f.kind===`unknown`)return bu(f,m);try{return pu(f,m.value,e.scope((0,Y.vz)(m,t.source)))}catch(e){if(e instanceof s.ZN||e instanceof s.Dn||e instanceof s.aF)return f;throw e}}function bu(e,t){return t?.value.kind===`variable`&&t.value.name===`bool`?{...e,isBool:!0}:e}function xu(e){return e.kind===`bool`?e.value:void 0}function Su(e,t){switch(t){case`var`:return wu(e,`var`,e.blocksOf(`variable`),t=>yu(e,t));case`local`:return Ou(e);case`module`:return wu(e,`module`,e.blocksOf(`module`),t=>Kl(e,t));case`data`:return Mu(e);case`resource`:return ju(e);case`path`:return ku(e);case`terraform`:case`tofu`:return(0,$.ho)(`terraform`,[],Cu(e));case`self`:case`each`:case`count`:return(0,$.ho)(`${e.address}${t}`,[],Cu(e));default:return/^[a-z][a-z0-9]*_/.test(t)||e.blocks.some(({block:e})=>e.labels[0]?.name===t)?Au(e,t):void 0}}function Cu(e){let t=e.blocks[0]?.source??{path:e.folder,text:``};return{...(0,fu.l2)(t),end:0}}function wu(e,t,n,r){let i=n.flatMap(n=>{let i=n.block.labels[0];return i?[Eu(e,`${t}.${i.name}`,i.name,n,()=>r(n))]:[]});return Tu(e,(0,$.ho)(`${e.address}${t}`,i,Cu(e)))}function Tu(e,t){return e.complete?{...t,complete:!0}:t}function Eu(e,t,n,r,i){let a=(0,Y.li)(r);return(0,$.tu)(e.run,n,a,i,()=>Du(e,t,a))}function Du(e,t,n){return e.undecided.push({reason:`cycle`,message:`${e.address}${t} depends on itself.`,at:n,remedy:`Break the cycle; Terraform refuses it, too.`}),(0,$.L5)(`${e.address}${t}`,`cycle`,[n])}function Ou(e){let t=e.blocksOf(`locals`).flatMap(t=>t.block.body.attributes.map(n=>{let r=(0,Y.vz)(n,t.source),i=(0,Y.Qs)(r,n.name),a=n.name.name;return(0,$.tu)(e.run,a,i,()=>e.value(n.value,r),()=>Du(e,`local.${a}`,i))}));return Tu(e,(0,$.ho)(`${e.address}local`,t,Cu(e)))}function ku(e){let t=Cu(e),n=(0,o.r$)(mi(e.run.root,e.folder),[t]),r=(0,o.r$)(`.`,[t]),i=[{key:`module`,keySpan:t,value:n},{key:`root`,keySpan:t,value:r},{key:`cwd`,keySpan:t,value:gi(e.run.root,t)}];return(0,$.ho)(`path`,i,t)}function Au(e,t){return Nu(e,`resource`,t,`${e.address}${t}`,t=>xl(e,t))}function ju(e){let t=[...new Set(e.blocksOf(`resource`).flatMap(({block:e})=>e.labels[0]?.name??[]))].map(t=>({key:t,keySpan:Cu(e),value:Au(e,t)}));return(0,$.ho)(`${e.address}resource`,t,Cu(e))}function Mu(e){let t=[...new Set(e.blocksOf(`data`).flatMap(({block:e})=>e.labels[0]?.name??[]))].map(t=>{let n=Nu(e,`data`,t,`${e.address}data.${t}`,t=>Sl(e,t));return{key:t,keySpan:Cu(e),value:n}});return(0,$.ho)(`${e.address}data`,t,Cu(e))}function Nu(e,t,n,r,i){let a=e.blocksOf(t).flatMap(r=>{let a=r.block.labels[1];return r.block.labels[0]?.name!==n||!a?[]:[Eu(e,`${t===`data`?`data.`:``}${n}.${a.name}`,a.name,r,()=>i(r))]});return(0,$.ho)(r,a,Cu(e))}function Pu(e,t,n,r,i){return t.blocks.flatMap(t=>t.type.name===r?[{body:t.body,values:i,always:!0}]:t.type.name!==`dynamic`||t.labels[0]?.name!==r?[]:Fu(e,t,(0,Y.vz)(t.body,n),i))}function Fu(e,t,n,r){let i=t.body.blocks.find(e=>e.type.name===`content`),a=t.body.attributes.find(e=>e.name.name===`for_each`),o=e.attributeOf(t.body,n,`for_each`,r);if(!i||!a||!o)return[];let s=e.byDefault(nu(o,Iu(t)));return e.undecided.push(...cu(t,a,o,s,n)),s.all.map(({values:e,always:t,when:n,madeBy:a})=>({body:i.body,values:{...r,...e},always:t,madeBy:a,...n===void 0?{}:{when:n}}))}function Iu({body:e,labels:t}){let n=e.attributes.find(e=>e.name.name===`iterator`)?.value;return(n&&Lu(n))??t[0]?.name??``}function Lu(e){if(e.kind===`variable`)return e.name;let[t,...n]=e.kind===`template`?e.parts:[];return t?.kind===`text`&&n.length===0?t.text:void 0}class Ru{session;folder;address;callers;calledAt;when;blocks;complete;inputs;#e=new Map;#t=new Map;#n=new Map;#r=new Map;#i=new Map;constructor(e,{folder:t,address:n,callers:r,calledAt:i,when:a},o,s=e.configuration(t)){this.session=e,this.folder=t,this.address=n,this.callers=r,this.calledAt=i,this.when=a,this.inputs=o,this.blocks=s.blocks,this.complete=s.complete,e.modules++}get run(){return this.session.run}get undecided(){return this.session.undecided}blocksOf(e){return this.blocks.filter(({block:t})=>t.type.name===e)}value(e,t,n={}){let r=Object.keys(n);if(r.length===0||zu(r,t,e))return this.#a(e,t,n);let i=this.#i.get(e);if(i)return i;let{spent:a,cycles:o}=this.run,s=this.#a(e,t,{});return this.run.spent===a&&this.run.cycles===o&&this.#i.set(e,s),s}#a(e,t,n){try{return(0,U.if)(G(e,this.scope(t,n)))}catch(n){if(n instanceof s.aF)return this.session.limitReached(n.message,(0,Y.Qs)(t,e)),Bu(e,t,`limit`);if(n instanceof s.ZN)return Bu(e,t,n.reason,n.message);if(n instanceof s.Dn)return Bu(e,t,n.reason);throw n}}attribute(e,t,n={}){return this.attributeOf(e.block.body,e.source,t,n)}attributeOf(e,t,n,r={}){let i=e.attributes.find(e=>e.name.name===n);if(!i)return;let a=this.value(i.value,(0,Y.vz)(i,t),r);return a.kind===`null`?void 0:a}instances(e){return this.instancesOf(e).all}instancesOf(e){let t=this.#t.get(e);if(t)return t;this.#t.set(e,Zl);let n=this.#o(e);return this.#t.set(e,n),n}#o(e){let t=e.block.body.attributes.find(({name:e})=>e.name===`for_each`||e.name===`count`);if(!t)return this.#s(e);if(!this.session.hasRoomFor(0))return this.#c(e,t);let n=this.value(t.value,(0,Y.vz)(t,e.source));if(n.kind===`null`)return Zl;let r=this.byDefault(Vu(t,n)),i=r.all.length===0?this.#l(e,t,n,r):r;return this.undecided.push(...cu(e.block,t,n,i,e.source)),this.session.hasRoomFor(i.all.length)?i:this.#c(e,t)}#s(e){let t=e.block.body.blocks.find(({type:e})=>e.name===`lifecycle`)?.body.attributes.find(({name:e})=>e.name===`enabled`);if(!t)return Zl;let n=this.value(t.value,(0,Y.vz)(t,e.source)),r=Vu(t,n),{all:i}=r.all.length===0?this.#l(e,t,n,r):r;return{...Zl,all:i.slice(0,1).map(e=>({...e,suffix:``}))}}#c({source:e},{name:t,...n}){let i=r.F.terraform.allInstances;return this.session.limitReached(`more than ${i} instances of resources and modules`,(0,Y.Qs)(e,n)),{kind:t.name===`count`?`list`:`map`,all:[],open:!0}}byDefault(e){let{assumptions:t}=this.run;if(!t.some)return e;let n=e.all.map(e=>{let{when:n,...r}=e;return n&&t.makeThere(n)?{...r,always:!0}:e});return{...e,all:n}}#l(e,t,n,r){let i=this.#u(e,t,n,r);for(let{when:e}of i.all){let[t,...n]=e?.length===1?e[0]??[]:[];t?.of===2&&n.length===0&&this.run.assumptions.decided(t.condition,1-t.option)}return i}#u(e,t,n,r){let{assumptions:i}=this.run,a=i.decide(n);if(!a&&!i.some)return r;let o=(0,Y.vz)(t,e.source),s=this.#d(t,o,a?[`empty`,`all`]:[`empty`]);if(!a&&!s)return r;let c=this.#g(`var`),l=c?{var:i.otherwise(c,n)}:{};if(s&&(!a||t.name.name!==`for_each`))return{...s,all:s.all.map(e=>u(e))};function u(e){return{...e,values:{...e.values,...l}}}let[d]=s?.all??[],f=Xr(o,t.value),p=(d&&(0,J.YW)(d))??(0,J.KC)(this.address===``?f:`${f} in ${this.address.slice(0,-1)}`),m={kind:`number`,value:1,origins:n.origins},h=t.name.name===`for_each`?this.#p(t.value,o,l,f):Ql(m);return{...h,all:h.all.map(e=>u(lu(e,p)))}}#d(e,t,n){for(let r of n){let n=this.#f(r)?.value(e.value,t);if(!n||n.kind===`unknown`&&n.because!==void 0)continue;let i=Vu(e,n);if(i.all.length>0&&i.all.every(({always:e})=>!e))return i}}#f(e){let t=this.session.supposed(e);for(;t&&t.address!==this.address;)t=t.children().find(({address:e})=>this.address.startsWith(e));return t}#p(e,t,n,r){let i=e.kind===`conditional`?this.#m(e,t,n):this.value(e,t,n),a=i&&nu(i);return a&&a.all.length>0?a:nu((0,$.L5)(r,`unresolved-variable`,[(0,Y.Qs)(t,e)]))}#m(e,t,n){return[e.whenTrue,e.whenFalse].map(e=>this.value(e,t,n)).find(e=>!(0,hn.Im)(e))}nested(e,t,n,r){return Pu(this,e,(0,Y.vz)(e,t),n,r)}calls(){return this.blocksOf(`module`).flatMap(e=>this.callsAt(e))}callsAt(e){let t=this.#n.get(e);if(t)return t;this.#n.set(e,[]);let n=Fl(this,e);return this.#n.set(e,n),n}children(){return this.calls().flatMap(({module:e})=>e??[])}output(e){let t=this.blocksOf(`output`).find(({block:t})=>t.labels[0]?.name===e);return t&&this.attribute(t,`value`)}scope(e,t={}){if(Object.keys(t).length>0)return this.#h(e,t);let n=this.#r.get(e)??this.#h(e,t);return this.#r.set(e,n),n}#h(e,t){return{source:e,run:this.run,folder:this.folder,names:{resolve:e=>(Object.hasOwn(t,e)?t[e]:void 0)??this.#g(e)},supposed:n=>this.#f(n)?.scope(e,t)}}#g(e){let t=this.#e.get(e);if(t)return t;let n=Su(this,e);return n&&this.#e.set(e,n),n}}function zu(e,{text:t},{start:n,end:r}){let i=t.slice(n,r);return e.some(e=>i.includes(e))}function Bu(e,t,n,r){let i=(0,$.L5)(Xr(t,e),n,[(0,Y.Qs)(t,e)]);return r===void 0?i:{...i,because:r}}function Vu({name:e},t){return e.name===`for_each`?nu(t):Ql(e.name===`enabled`?$l(t):t)}let Hu=[`Sid`,`Effect`,`Action`,`NotAction`,`Resource`,`NotResource`,`Principal`,`NotPrincipal`,`Condition`];function Uu(e){if(e.kind!==`object`)return e;let t=e.entries.map(e=>{let{key:t,value:n}=e;if(t===`Sid`||t===`Effect`)return e;let r=n.origins[0]??e.keySpan;return t===`Condition`?{key:t,keySpan:r,value:Wu(n,e=>Wu(e,Gu))}:{key:t,keySpan:r,value:/Principal$/.test(t)?Wu(n,qu):qu(n)}});return{...e,entries:t}}function Wu(e,t){return e.kind===`choice`?{...e,options:e.options.map(e=>Wu(e,t))}:e.kind===`object`?{...e,entries:e.entries.map(e=>({...e,value:t(e.value)}))}:e}function Gu(e){if(e.kind===`choice`)return{...e,options:e.options.map(Gu)};if(e.kind!==`list`||e.partial)return e;let t=e.items.map(Ku),[n]=t;return t.length===1&&n?.kind===`string`?n:{...e,items:t}}function Ku(e){let[t]=e.origins;return(e.kind===`number`||e.kind===`bool`)&&t?Oe(e,t)??e:e}function qu(e){return e.kind===`choice`?{...e,options:e.options.map(qu)}:e.kind===`list`?Gu(e.items.every(e=>(0,o.bG)(e)!==void 0)?{...e,items:[...Ae(e.items)].reverse()}:e):e}function Ju(e,t){let[n]=t;return{kind:`object`,entries:e.flatMap(([e,t])=>t===void 0||t.kind===`list`&&t.items.length===0||!n?[]:[{key:e,keySpan:n,value:e===`Statement`?Yu(t):t}]),origins:t}}function Yu(e){let t=e=>{if(e.kind===`choice`)return{...e,options:e.options.map(t)};if(e.kind!==`object`||e.open!==void 0)return e;let n=Hu.flatMap(t=>e.entries.findLast(({key:e})=>e===t)??[]);return{...e,entries:n.map(e=>({...e,value:Xu(e.value)}))}},n=Qi(e);return n.kind===`list`?{...n,items:n.items.map(t)}:n}function Xu(e){if(e.kind===`choice`)return{...e,options:e.options.map(Xu)};if(e.kind!==`object`||e.open!==void 0)return e;let t=[...e.entries].sort((e,t)=>(0,E.z)(e.key,t.key));return{...e,entries:t.map(e=>({...e,value:Xu(e.value)}))}}function Zu(e,t,n){let i=[],a=[],o=(e,n,r=e)=>{let o={piece:e,origins:n};t.produce(xe([o])),i.push(o),a.push(r===e?o:{piece:r,origins:n})},c=(e,t,n,r,i,a)=>{t===0&&o(`${e}${n}`,r);for(let n=0;n<t;n++){let t=n===0?e:`,`;o(`${t}\n${`  `.repeat(i+1)}`,r,t),a(n)}t>0&&o(`\n${`  `.repeat(i)}${n}`,r,n)},l=(e,t)=>{if(t>r.F.terraform.encodedDepth)throw new s.Dn(`limit`);if(e.kind===`list`)c(`[`,e.items.length,`]`,e.origins,t,n=>{let r=e.items[n];r&&l(r,t+1)});else if(e.kind===`object`&&e.open===void 0)c(`{`,e.entries.length,`}`,e.origins,t,n=>{let r=e.entries[n];if(!r)return;let i=`"${ea(r.key)}":`;o(`${i} `,[r.keySpan],i),l(r.value,t+1)});else for(let{piece:t,origins:r}of Qu(e,e.origins[0]??n))o(t,r)};return l(e,0),[T(i,[n]),T(a,[n])]}function Qu(e,t){let{origins:n}=e;switch(e.kind){case`string`:{let t={piece:`"`,origins:n};return[t,...w(e).map(({piece:e,origins:t})=>({piece:typeof e==`string`?ea(e):e,origins:t})),t]}case`null`:return[{piece:`null`,origins:n}];case`bool`:return[{piece:String(e.value),origins:n}];case`number`:return[{piece:ge(e),origins:n}];case`unknown`:return[{piece:Te(e,t),origins:n}];default:return[{piece:{name:(0,b.q0)(e),reason:`unresolved-reference`,at:t},origins:n}]}}var $u=n(9024);function ed({placed:e},t){return(0,Y.Qs)(e.source,t)}let td=[[`actions`,`Action`],[`not_actions`,`NotAction`],[`resources`,`Resource`],[`not_resources`,`NotResource`]];function nd(e){let{module:t,placed:n,body:r,names:i}=e,a=(0,Y.Qs)(n.source,r),s=e=>t.attributeOf(r,n.source,e,i),c=[],l=s(`sid`);l&&(0,o.bG)(l)!==``&&c.push([`Sid`,l]),c.push([`Effect`,s(`effect`)??(0,o.r$)(`Allow`,[a])]);for(let[e,t]of td){let n=s(e),r=n&&sd(ld(n));r&&r.kind!==`null`&&c.push([t,r])}for(let[t,n]of[[`principals`,`Principal`],[`not_principals`,`NotPrincipal`]]){let r=id(e,t,a);r&&c.push([n,r])}let u=ad(e,a);return u&&c.push([`Condition`,u]),(0,$.Ik)(c,[a,...e.madeBy??[]])}function rd({module:e,placed:t,body:n,names:r},i,a,o){let s=e.nested(n,t.source,i,r);if(s.length===0)return;let c={kind:`null`,origins:[a]};return(0,J.$8)(s,J.YW,e=>o(e)??c,[a])??(0,$.L5)(`${i} of the statement`,`limit`,[a])}function id(e,t,n){return rd(e,t,n,t=>{let r=t.flatMap(({body:t,values:n})=>{let r=r=>e.module.attributeOf(t,e.placed.source,r,n),[i,a]=[r(`type`),r(`identifiers`)];return i&&a?[[(0,o.bG)(i)??`AWS`,ld(a),ed(e,t)]]:[]});if(r.length===0)return;let i=r.find(([e])=>e===`*`);return i?(0,$u.S3)(i[1])[0]??(0,o.r$)(`*`,[n]):od(r,n)})}function ad(e,t){return rd(e,`condition`,t,n=>{let r=new Map;for(let{body:t,values:i}of n){let n=n=>e.module.attributeOf(t,e.placed.source,n,i),[a,s,c]=[n(`test`),n(`variable`),n(`values`)];if(!a||!s||!c)continue;let l=(0,o.bG)(a)??`?`,u=(0,o.bG)(s)??`?`;r.set(l,[...r.get(l)??[],[u,ld(c),ed(e,t)]])}if(r.size!==0)return(0,$.Ik)([...r].map(([e,n])=>[e,od(n,t)]),[t])})}function od(e,t){let n=[];for(let[t,r,i]of e){let e=n.findIndex(e=>e.key===t),a=n[e]?.value;a?n[e]={key:t,keySpan:i,value:{kind:`list`,items:[...(0,$u.S3)(a),...(0,$u.S3)(r)],origins:a.origins}}:n.push({key:t,keySpan:i,value:r})}return{kind:`object`,entries:n,origins:[t]}}function sd(e){return e.kind===`list`&&e.items.length===0?{kind:`null`,origins:e.origins}:e.kind===`choice`?{...e,options:e.options.map(sd)}:e}function cd(e){return e.kind!==`null`||e.unset===void 0?e:{kind:`unknown`,name:e.unset,reason:`unresolved-variable`,origins:e.origins}}function ld(e){switch(e.kind){case`string`:{if(!e.pieces.some(e=>typeof e==`string`&&e.includes(`&{`)))return e;let t=e.pieces.map(e=>typeof e==`string`?e.replaceAll(`&{`,"${"):e);return{...e,pieces:t}}case`list`:return{...e,items:e.items.map(e=>ld(cd(e)))};case`choice`:return{...e,options:e.options.map(ld)};default:return e}}function ud(e,t,n){let{block:r,source:i}=t,s=(0,Y.Qs)(i,r.labels[1]??r),c={kind:`null`,origins:[]},l=md.map(r=>e.attribute(t,r,n)??c),u=e.nested(r.body,i,`statement`,n).map(({body:n,values:r,always:i,when:a,madeBy:o})=>{let s=nd({module:e,placed:t,body:n,names:r,...o?{madeBy:o}:{}});return Zi(s,Uu(s)),{value:i?s:(0,J.xm)(s,a??(0,J.KC)(`dynamic statement`)),sid:Cd(s)}}),d=e.attribute(t,`version`,n)??(0,o.r$)(`2012-10-17`,[s]),f=e.attribute(t,`policy_id`,n),p=new Map,m=n=>{let r=n.map(e=>(0,$u.S3)(e).flatMap(wd)),i=gd([...r.slice(0,2).flat(),...u,...r.slice(2).flat()]);e.run.elements(i.length);let a={kind:`list`,items:i,origins:[s]},c=(0,$.Ik)([[`Version`,d],[`Statement`,a]],[s]),l=n.map(fd),m=[...l.slice(0,2).flat(),{version:d,id:f},...l.slice(2).flat()],h=Ju([[`Version`,pd(m.map(e=>e.version))??d],[`Id`,m.findLast(e=>e.id&&(0,o.bG)(e.id)!==``)?.id],[`Statement`,a]],[s]);Zi(c,h);let[g,_]=hd(h,e,t),ee={...g,json:c};return p.set(ee,{..._,json:c}),ee},h=(_d(l,u)?void 0:(0,a.ER)(l,m))??m(l);return{json:h,minified:dd(h,p)}}function dd(e,t){let n=t.get(e);return n||e.kind!==`choice`?n??e:{...e,options:e.options.map(e=>dd(e,t))}}function fd(e){if(e.kind===`list`)return e.items.flatMap(fd);if(e.kind!==`string`)return[];let t=(0,Yi.rI)(e),n=`value`in t?Qi(t.value):void 0;return n?[{version:(0,$u.C5)(n,`Version`),id:(0,$u.C5)(n,`Id`)}]:[]}function pd(e){return e.reduce((e,t)=>{let[n,r]=[e&&(0,o.bG)(e),t&&(0,o.bG)(t)];return r!==void 0&&(e===void 0||n!==void 0&&r>n)?t:e},void 0)}let md=[`source_json`,`source_policy_documents`,`override_json`,`override_policy_documents`];function hd(e,t,{block:n,source:r}){let i=(0,Y.Qs)(r,n.labels[1]??n);try{return Zu(e,t.run,i)}catch(e){if(!(e instanceof s.Dn||e instanceof s.aF))throw e;let t={kind:`string`,pieces:[{name:`data.aws_iam_policy_document.${n.labels[1]?.name}.json`,reason:`limit`,at:i}],origins:[i]};return[t,t]}}function gd(e){let t=[],n=new Map;for(let{value:r,sid:i}of e){let e=i===void 0?void 0:n.get(i),a=e===void 0?void 0:t[e],o=a&&(r.kind===`object`||bd(a))?xd(r,a):void 0;e!==void 0&&o?t[e]=o:(i!==void 0&&n.set(i,t.length),t.push(r))}return t}function _d(e,t){let n=e.flatMap(e=>e.kind===`list`?e.items:[]);if((0,a.vj)([...e,...n])<=r.F.terraform.filteredLists)return!1;let i=e.flatMap(yd);if(new Set(i.flatMap(fd).map(({version:e,id:t})=>`${vd(e)} ${vd(t)}`)).size>1)return!1;let o=i.flatMap(wd).flatMap(({sid:e})=>e??[]),s=new Set(o);return s.size===o.length&&!t.some(({sid:e})=>e!==void 0&&s.has(e))}let vd=e=>e&&(0,o.bG)(e);function yd(e){return e.kind===`list`?e.items.flatMap(yd):e.kind===`choice`?e.options.flatMap(yd):[e]}function bd(e){return Sd(e).some(e=>{let t=(0,$u.C5)(e,`Effect`);return t!==void 0&&(0,o.bG)(t)!==`Allow`})}function xd(e,t){let[n,i]=[Sd(e),Sd(t)],a=n.filter(({kind:e})=>e===`null`).length;if(n.length+a*i.length>r.F.policy.branches)return;let o=e=>e.kind===`null`?t:e.kind===`choice`?{...e,options:e.options.map(o)}:e;return o(e)}function Sd(e){return e.kind===`choice`?e.options.flatMap(Sd):[e]}function Cd(e){let t=(0,$u.C5)(e,`Sid`),n=t&&(0,o.bG)(t);return n===``?void 0:n}function wd(e){switch(e.kind){case`null`:return[];case`list`:return e.items.flatMap(wd);case`choice`:return e.options.flatMap((t,n)=>wd(t).map(({value:t,sid:r})=>({value:(0,J.xm)(t,(0,J.KC)(e.condition,n,e.options.length)),sid:r})));case`string`:{if(e.pieces.length===0&&!e.json)return[];let t=(0,Yi.rI)(e);return`value`in t?wd(t.value):[{value:e,sid:void 0}]}case`object`:{let t=(0,$u.C5)(e,`Statement`);return t===void 0?[]:(0,$u.S3)(t).map(e=>({value:e,sid:Cd(e)}))}default:return[{value:e,sid:void 0}]}}function Td(e,t,n){let r=e.attribute(t,`template`,n);if(!r)return;let i={name:`template_file`,span:(0,Y.li)(t),scope:e.scope(t.source,n)};try{return(0,a.yY)([r,Ed(e,t,n)],([e=r,t=r])=>Ui(e,t,i))}catch(e){if(e instanceof s.ZN||e instanceof s.Dn)return;throw e}}function Ed(e,t,n){let r=e.attribute(t,`vars`,n);if(r)return r;let i=e.nested(t.block.body,t.source,`vars`,n).flatMap(({body:n,values:r})=>n.attributes.flatMap(({name:i})=>{let a=e.attributeOf(n,t.source,i.name,r);return a?[[i.name,a]]:[]}));return(0,$.Ik)(i,[(0,Y.li)(t)])}let Dd=new Map([[`aws_iam_policy_document`,(e,t,n)=>{let{json:r,minified:i}=ud(e,t,n);return[[`json`,r],[`minified_json`,i]]}],[`template_file`,(e,t,n)=>{let r=Td(e,t,n);return r?[[`rendered`,r]]:[]}],[`null_data_source`,(e,t,n)=>qs(e,t,n)],[`local_file`,(e,t,n)=>Js(e,t,n)],[`local_sensitive_file`,(e,t,n)=>Js(e,t,n)]]);var Od=n(1965),kd=n(5848),Ad=n(6911);let jd=(0,i.Ex)((e,{block:t,source:n})=>{let r=new Set,i=new Ld(e,t.body,n);for(let e of t.body.attributes)i.finds(e.value,(0,Y.vz)(e,n))&&r.add(e.name.name);for(let e of t.body.blocks)i.findsIn(e,n)&&r.add(e.type.name===`dynamic`?Md(e):e.type.name);return r}),Md=({type:e,labels:t})=>t[0]?.name??e.name,Nd=/file|decode|gunzip|::/,Pd=/(?:md5|sha\d+)$/,Fd=r.F.terraform.depth,Id=new Set;class Ld{#e;#t;#n;#r;constructor(e,t,n,r=0){this.#e=e,[this.#t]=qd(t).get(`for_each`)??[],this.#n=n,this.#r=r}findsIn(e,t,n=Id){let r=(0,Y.vz)(e.body,t),i=e.type.name===`dynamic`?new Set([...n,Iu(e)]):n;return e.body.attributes.some(e=>this.finds(e.value,(0,Y.vz)(e,r),i))||e.body.blocks.some(e=>this.findsIn(e,r,i))}finds(e,t,n=Id){if(this.#r>=Fd)return!0;this.#r++;let r=this.#i(e,t,n);return this.#r--,r}#i(e,t,n){let r=e=>e!==void 0&&this.finds(e,t,n);switch(e.kind){case`literal`:case`operation`:case`unary`:return!1;case`template`:return this.#a(e.parts,t,n);case`parentheses`:return r(e.inner);case`conditional`:return r(e.whenTrue)||r(e.whenFalse);case`tuple`:return e.items.some(r);case`object`:return e.items.some(({key:e,value:t})=>e.kind!==`variable`&&r(e)||r(t));case`for`:{let i=new Set([...n,e.valueName.name,e.keyName?.name??``]),a=[e.key,e.value];return r(e.collection)||a.some(e=>e&&this.finds(e,t,i))}case`call`:return!Pd.test(e.name)&&(Nd.test(e.name)||e.args.some(r));case`variable`:return!n.has(e.name)&&this.#s(e,e.name,[],t);case`chain`:return e.base.kind===`variable`?!n.has(e.base.name)&&this.#s(e,e.base.name,e.steps,t):r(e.base)}}#a(e,t,n){return e.some(e=>this.#o(e,t,n))}#o(e,t,n){switch(e.kind){case`text`:return(0,tc.cC)(e.text);case`interpolation`:return this.finds(e.expression,t,n);case`if`:return this.#a([...e.whenTrue,...e.whenFalse],t,n);case`for-directive`:{let r=new Set([...n,e.valueName.name,e.keyName?.name??``]);return this.finds(e.collection,t,n)||this.#a(e.body,t,r)}}}#s(e,t,n,r){if(t===`each`)return!this.#t||this.finds(this.#t.value,this.#n,new Set([`each`]));if(!Vd(this.#e,t,n,this.#r))return!1;let i=Rd(n);if(e.kind===`variable`||i.length===n.length)return(0,tc.vx)(this.#e.value(e,r));let a=i.length===0?e.base:{...e,steps:i,end:i.at(-1)?.end??e.end};return(0,tc.vx)(this.#e.value(a,r),`what it has`)}}function Rd(e){let t=e.findIndex(e=>e.kind===`splat`||e.kind===`index`&&!zd(e.key));return t<0?e:e.slice(0,t)}function zd(e){return e.kind===`literal`||e.kind===`template`&&e.parts.every(({kind:e})=>e===`text`)}let Bd=(0,i.Pr)(e=>new Map);function Vd(e,t,n,r){let[i,a]=n.flatMap(e=>e.kind===`attribute`?[e.name]:[]);if(i===void 0)return!0;let o=Bd(e),s=t!==`var`&&t!==`local`;if(s&&a===void 0)return!0;let c=`${t}.${i}${s?`.${a}`:``}`,l=o.get(c);if(l!==void 0)return l;o.set(c,!0);let u=Hd(e,t,i,a??``).some(e=>e===`not written`||new Ld(e.module,e.body,e.source,r).finds(e.value,(0,Y.vz)(e.attribute,e.source)));return o.set(c,u),u}function Hd(e,t,n,r){switch(t){case`local`:return Ud(e).locals.get(n)??[];case`var`:{if(!e.inputs.argument)return[`not written`];let t=e.inputs.argument(n),r=Gd(e,`variable`,n).flatMap(t=>Kd(e,t,`default`));return t?[...Kd(t.module,t.placed,n),...r]:r}case`module`:return Gd(e,`module`,n).flatMap(t=>e.callsAt(t).flatMap(e=>{if(e.opaque||!e.module)return[`not written`];let t=e.module;return Gd(t,`output`,r).flatMap(e=>Kd(t,e,`value`))}));default:{let i=Gd(e,`resource`,t,n).flatMap(t=>Kd(e,t,r));return i.length>0?i:[`not written`]}}}let Ud=(0,i.Pr)(e=>{let t=new Map,n=new Map;for(let r of e.blocks){let{type:i,labels:a,body:o}=r.block;if((0,Ad.iu)(t,Wd(i.name,...a.map(e=>e.name)),r),i.name===`locals`)for(let t of o.attributes)(0,Ad.iu)(n,t.name.name,{module:e,body:o,source:r.source,attribute:t,value:t.value})}return{blocks:t,locals:n}}),Wd=(...e)=>e.join(`
`);function Gd(e,...t){return Ud(e).blocks.get(Wd(...t))??[]}function Kd(e,{block:t,source:n},r){let{body:i}=t;return(qd(i).get(r)??[]).map(t=>({module:e,body:i,source:n,attribute:t,value:t.value}))}let qd=(0,i.Pr)(({attributes:e})=>{let t=new Map;for(let n of e)(0,Ad.iu)(t,n.name.name,n);return t}),Jd=[`profile`,`access_key`,`shared_config_files`,`shared_credentials_files`,`allowed_account_ids`],Yd=[`assume_role`,`assume_role_with_web_identity`];function Xd(e,{block:t,source:n}){let r=t.body.attributes.find(({name:e})=>e.name===`provider`);if(!r)return``;let{start:i,end:a}=r.value,[o,s,...c]=(0,Y.vz)(r,n).text.slice(i,Math.min(a,i+200)).replaceAll(`"`,``).trim().split(`.`);return o===void 0||s===void 0||c.length>0?``:Zd(e,`${o}.${s}`)}let Zd=(0,i.Ex)((e,t)=>{let[n=``,r]=t.split(`.`),i=Qd(e,n,r);return i===Qd(e,n,void 0)?``:i});function Qd(e,t,n){let r=e.blocksOf(`provider`).find(r=>{if(r.block.labels[0]?.name!==t)return!1;let i=e.attribute(r,`alias`);return(i&&(0,o.bG)(i))===n});if(!r)return``;let i=Yd.flatMap(t=>[...e.nested(r.block.body,r.source,t,{}).map(({body:t,values:n})=>e.attributeOf(t,r.source,`role_arn`,n)),(0,Xs.$r)(e.attribute(r,t),`role_arn`)]).flatMap(e=>e??[]);return(i.length>0?i.map(ef):Jd.map(t=>$d(e,r,t))).filter(e=>e!==``).join(` `)}function $d(e,t,n){let r=e.attribute(t,n);return r?`${n} ${(0,b.q0)(r)}`:``}function ef(e){let t=(0,o.bG)(e)?.split(`:`)[4];return t!==void 0&&t!==``?t:(0,b.q0)(e)}function tf(e){return[...nf(e),...e.children().flatMap(tf)]}function nf(e){let t=(t,n)=>{let r=e.blocksOf(t).filter(({block:e})=>e.labels.length===2),i=rf(r);return r.flatMap(t=>af(e,t,n,i.get(t)))};return[...t(`resource`,``),...t(`data`,`data.`)]}function rf(e){let t=new Map;for(let n of e){let e=n.block.labels.map(({name:e})=>e).join(`.`);(0,Ad.iu)(t,e,n)}let n=new Map;for(let e of t.values())if(e.length>1)for(let[t,r]of e.entries())n.set(r,{number:t,of:e.length});return n}function af(e,t,n,r){let{block:i,source:a}=t,[o,s]=i.labels,c=Xd(e,t);return e.instances(t).map(({suffix:l,values:u,...d})=>{let f=(0,J.ZQ)(e.when,(0,J.YW)(d));return{type:`${n}${o?.name}`,module:e.address,block:`${e.address}${n}${o?.name}.${s?.name}`,suffix:l,copy:r,account:c,at:(0,Y.Qs)(a,s??i),calledAt:e.calledAt,madeBy:d.madeBy,...(0,J.Yq)(f),written:{...of(i.body),mayName:n=>jd(e,t).has(n)},get:n=>e.attribute(t,n,u),blocks:t=>cf(e,a,e.nested(i.body,a,t,u),f)}})}function of({attributes:e,blocks:t}){let n=t.map(({type:e,labels:t})=>e.name===`dynamic`?t[0]?.name??``:e.name);return{attributes:e.map(({name:e})=>e.name),blocks:[...new Set(n)]}}function sf(e){return e.blocksOf(`output`).map(t=>{let[n]=t.block.labels;return{type:`output`,module:e.address,block:`output.${n?.name}`,suffix:``,at:(0,Y.Qs)(t.source,n??t.block),calledAt:[],madeBy:[],always:!0,written:{attributes:[`value`],blocks:[],mayName:n=>jd(e,t).has(n)},get:n=>e.attribute(t,n),blocks:()=>[]}})}function cf(e,t,n,r){return n.map(({body:n,values:i,...a})=>{let o=(0,J.ZQ)(r,(0,J.YW)(a));return{at:(0,Y.Qs)(t,n),...(0,J.Yq)(o),written:of(n),get:r=>e.attributeOf(n,t,r,i),blocks:r=>cf(e,t,e.nested(n,t,r,i),o)}})}var lf=n(1484);let uf={aws_organizations_account:[`email`],aws_organizations_organizational_unit:[`name`,`parent_id`]};function df(e,t){return t.flatMap(t=>{let n=uf[t.type]?.map(e=>ff(t,e));return!n||n.includes(void 0)?[]:[{root:e,address:(0,$u.ci)(t),identity:JSON.stringify([t.type,...n])}]})}function ff(e,t){let n=e.get(t);return n?.kind===`unknown`?n.name:n?.kind===`string`?(0,o.v4)(n.pieces).toLowerCase():void 0}var pf=n(6198);let mf=r.F.terraform.filesReadForCallers,hf=r.F.terraform.callerFiles,gf=r.F.terraform.searchedTexts,_f=[`.tf`,`.tofu`,`.tf.json`,`.tofu.json`];function vf(e,t,n){let r=!e.vast&&(0,X.NA)(e).length<=mf?void 0:e.search?.(t.length>gf?n:t,_f);if(r===`pending`)return{found:[],incomplete:!1};let i=r?r.filter(X.ZC):(0,X.NA)(e);return{found:i.slice(0,hf).flatMap(t=>{let n=e.read(t);if(n.kind!==`text`)return[];let{source:r}=n;return[t,...e.aliases?.(t).filter(X.ZC)??[]].map(e=>({folder:(0,K.yS)(e),source:r}))}),incomplete:i.length>hf}}function yf(e,t){let n=new Map;for(let r of t)for(let t of[r,...e.aliases?.(r)??[]])n.set(t,[...n.get(t)??[],r]);let r=[...n.keys()].map(K.Vb).filter(e=>e!==``).flatMap(e=>[`/${e}"`,`/${e}/"`]),{found:i,incomplete:a}=vf(e,[...new Set([...r,`.."`,`../"`])].sort(),[`source`]),o=new Map;for(let{folder:e,source:t}of i)for(let r of xf(t)){let t=(0,K.uJ)(e,r);if(t!==void 0&&t!==e)for(let r of n.get(t)??[])(0,Ad.gQ)(o,r,e)}return{callers:o,incomplete:a}}function bf(e,t){let n=new Set;for(let r of t)for(let t of(0,X.K0)(e,r)){let i=e.read(t);for(let e of i.kind===`text`?xf(i.source):[]){let t=(0,K.uJ)(r,e);t!==void 0&&n.add(t)}}return n}let xf=(0,i.Pr)(e=>{let{text:t,path:n}=e,r=[...t.matchAll(/\bsource["\s]{0,200}[=:]\s{0,200}"(\.\.?(?:\/[^"\n]{0,300})?)"/g)];if(r.length===0)return[];let i=n.endsWith(`.json`)?()=>!0:Sf(t);return r.filter(({index:e})=>i(e)).map(e=>e[1]??``)});function Sf(e){let t=/^[ \t]*\/\*/gm,n=Cf(e,t),r=0,i=!1;return a=>{for(;n&&n.end<=a;)n=Cf(e,t);let o=e.slice(r,a),s=o.lastIndexOf(`
`)+1;return i=s===0&&i||/#|\/\//.test(o.slice(s)),r=a,!i&&!(n&&n.start<=a)}}function Cf(e,t){let n=t.exec(e);if(!n)return;let r=e.indexOf(`*/`,t.lastIndex);return t.lastIndex=r<0?e.length:r+2,{start:n.index,end:t.lastIndex}}var wf=n(1272);function Tf(e,t){let n=t.map(t=>({path:t,folder:e.isLink?.(t)??!1})),{found:r,incomplete:i}=vf(e,[...new Set(n.flatMap(wf.TG))].sort(),wf.q9),a=new Set,o=new wf.n5(n);for(let{folder:e,source:t}of r)o.readIn(t.text,e)&&a.add(e);return{folders:[...a],incomplete:i}}var Ef=n(4726);function Df(e){return/\.tfvars(\.json)?$/.test(e)}function Of(e){return/(^|\/)terraform\.tfvars(\.json)?$|\.auto\.tfvars(\.json)?$/.test(e)}function kf(e,t){let n=e=>e.slice(e.lastIndexOf(`/`)+1),r=e=>[`terraform.tfvars`,`terraform.tfvars.json`].indexOf(n(e))+1||3;return e.list(t).filter(Of).sort((e,t)=>r(e)-r(t)||(0,E.z)(e,t))}function Af(e,t){return jf(e,(0,K.yS)(t))}function jf(e,t){for(let n=t;;n=(0,K.yS)(n)){if((0,X.PS)(e,n))return n;if(n===``)return}}function Mf(e,t,n){return(0,pf.S)(e,n,Df).filter(n=>{let r=Af(e,n);return r===void 0||r===t})}function Nf(e,t,n){let{files:r}=e.run,i=new Map;for(let n of kf(r,t))for(let[r,a]of Pf(e,n,t)){let t=i.get(r);t&&e.run.covered(t.node,t.at),i.set(r,a)}let o=Mf(r,t,n),s=o.map(n=>Pf(e,n,t)),c=(0,Ef.a)(o);return{value(e,t){let n=i.get(e)?.value,r=s.map(t=>t.get(e)?.value);if(r.every(e=>e===void 0))return n;let o=n??t()??(0,$.L5)(`var.${e}`,`unresolved-variable`,[]),l=r.map(e=>e??o),[u]=l;return l.length===1?u:(0,a.FH)(c,l,o.origins)}}}function Pf(e,t,n){let r=e.run.files.read(t),i=new Map;if(r.kind!==`text`)return r.kind!==`pending`&&e.undecided.push(Ff(t,r.kind===`absent`)),i;let{source:a}=r,o=(0,X.qg)(a);e.undecided.push(...(0,X.GW)(a,o)),e.run.read.add(t);let c={source:a,run:e.run,folder:n,names:{resolve:()=>void 0}};for(let{name:t,value:n}of o.body.attributes){let r=(0,Y.Qs)(a,n),o=e=>i.set(t.name,{value:e,node:n,at:r});try{o((0,U.if)(G(n,c)))}catch(n){if(!(n instanceof s.ZN||n instanceof s.Dn||n instanceof s.aF))throw n;n instanceof s.aF&&e.limitReached(n.message,r);let i=n instanceof s.aF?`limit`:n.reason;o((0,$.L5)(`var.${t.name}`,i,[r]))}}return i}function Ff(e,t){return{reason:t?`missing-file`:`not-read`,message:`The variable file ${e} ${t?`does not exist`:`is not a text file that can be read`}.`,at:{path:e},remedy:`Correct the names of the variable files in the configuration.`}}let If=r.F.terraform.callerLevels;function Lf(e,t,{varFiles:n}){let r=[],i=new Set,a=[];for(let o of t)if((0,X.ZC)(o))(0,X.PS)(e,(0,K.yS)(o))&&i.add((0,K.yS)(o));else if(Df(o)){for(let t of Vf(e,o,n))i.add(t);let t=Jf(e,o,n);t&&r.push(t)}else a.push(o);for(let t of new Set(a.map(K.yS))){let n=jf(e,t);n!==void 0&&i.add(n)}if(a.length>0&&(0,X.NA)(e).length>0){let t=Tf(e,a);for(let e of t.folders)i.add(e);t.incomplete&&r.push(Yf(a[0]??``,`read the changed files`))}let o=Hf(e,[...i]),s=zf(e,o.roots);return(o.incomplete||s.incomplete)&&r.push(Yf(t[0]??``,`call the changed modules`)),{units:[...new Set([...o.roots,...s.roots])].filter(e=>!Rf(e)).sort(E.z),undecided:r}}function Rf(e){return/(^|\/)(node_modules|\.terraform\/providers|\.git)(\/|$)/.test(e)}function zf(e,t){let n=[...bf(e,t.filter(Bf))].filter(t=>!Bf(t)&&(0,X.PS)(e,t));if(n.length===0)return{roots:[],incomplete:!1};let{roots:r,incomplete:i}=Hf(e,n);return{roots:r.filter(e=>n.includes(e)),incomplete:i}}function Bf(e){return/(^|\/)examples?(\/|$)/.test(e)}function Vf(e,t,n){let r=(0,K.yS)(t);if(Of(t)&&(0,X.PS)(e,r))return[r];if(!(0,pf.e)(t,n))return[];let i=Af(e,t);return i===void 0?[...new Set((0,X.NA)(e).map(K.yS))]:[i]}function Hf(e,t){let n=new Set,r=new Set(t),i=!1,a=t;for(let t=0;a.length>0&&t<=If;t++){let t=a.filter(t=>!Wf(e,t)),o=new Set(t);for(let e of a)o.has(e)||n.add(e);if(t.length===0)return{roots:[...n].sort(E.z),incomplete:i};let{callers:s,incomplete:c}=yf(e,t);i||=c;let l=new Set;for(let i of t){let t=[...s.get(i)??[]].filter(e=>!Kf(e,i));t.length===0&&!Uf(e,i)&&n.add(i);for(let e of t)r.has(e)||l.add(e)}for(let e of l)r.add(e);a=[...l].sort(E.z)}if(a.length>0)for(let e of[...a,...t])n.add(e);if(i||=a.length>0,n.size===0)for(let e of t)n.add(e);return{roots:[...n].sort(E.z),incomplete:i}}function Uf(e,t){let n=(0,X.K0)(e,t);return n.length>0&&n.every(n=>e.aliases?.(n).some(e=>(0,X.ZC)(e)&&(0,K.yS)(e)!==t))}function Wf(e,t){return(0,X.K0)(e,t).some(t=>{let n=e.read(t);return n.kind===`text`&&Gf(n.source.text)})}function Gf(e){return/^[ \t]{0,80}(backend[ \t]{1,20}"[^"\n]{0,80}"|cloud)[ \t]{0,20}\{/m.test(e)}function Kf(e,t){let n=/(^|\/)(examples?|tests?|fixtures)(\/|$)/;return n.test(e)&&!n.test(t)}function qf(e){return(0,K.Vb)(e).split(/[._-]/).some(e=>/^(?:examples?|samples?)$/i.test(e))}function Jf(e,t,n){if(!(!Df(t)||Of(t)||(0,pf.e)(t,n)||qf(t))&&(0,nn.jv)(e,t))return{reason:`not-read`,message:`${t} was not analysed: Terraform does not load it by itself, and the configuration does not name it.`,at:{path:t},remedy:`Add it, or a pattern such as envs/**/*.tfvars, to terraform.var-files in .github/ai-permission-review.yml.`}}function Yf(e,t){return{reason:`limit`,message:`The repository has too many Terraform files, or modules in one another, to look for all that ${t}: modules that are used elsewhere may have been missed.`,at:{path:e},remedy:`Run the review on a local clone, which can be searched, or review by hand what uses the changed files.`}}function Xf(e){return e.blocksOf(`moved`).flatMap(({block:t})=>{let n=e=>{let n=t.body.attributes.find(t=>t.name.name===e);return n&&Qf(n.value)},[r,i]=[n(`from`),n(`to`)];return r===void 0||i===void 0||r===i?[]:[{root:e.run.root,from:`${e.address}${r}`,to:`${e.address}${i}`}]})}function Zf(e){return e.blocksOf(`removed`).flatMap(({block:t})=>{let n=t.body.blocks.filter(({type:e})=>e.name===`lifecycle`).some(({body:e})=>e.attributes.some(({name:e,value:t})=>e.name===`destroy`&&t.kind===`literal`&&t.value===!1)),r=t.body.attributes.find(({name:e})=>e.name===`from`),i=n&&r?Qf(r.value):void 0;return i===void 0?[]:[{root:e.run.root,address:`${e.address}${i}`}]})}function Qf(e){if(e.kind===`template`){let[t]=e.parts;return e.parts.length===1&&t?.kind===`text`?t.text:void 0}if(e.kind!==`chain`||e.base.kind!==`variable`)return;let t=e.base.name;for(let n of e.steps){let e=$f(n);if(e===void 0)return;t+=e}return t}function $f(e){switch(e.kind){case`attribute`:return`.${e.name}`;case`legacy-index`:return`[${e.index}]`;case`index`:{let{key:t}=e;if(t.kind===`literal`&&typeof t.value==`number`)return`[${t.value}]`;if(t.kind!==`template`)return;let[n]=t.parts;return t.parts.length===1&&n?.kind===`text`?`[${JSON.stringify(n.text)}]`:void 0}case`splat`:return}}let ep=new Map([[`variable`,`var.`],[`resource`,``],[`module`,`module.`]]);function tp(e,t){return e.blocks.flatMap(n=>{let{type:r,labels:i,body:a}=n.block,o=i.map(({name:e})=>e),s=ep.get(r.name);if(s===void 0||o.length===0)return[];let c=[r.name,...o.slice(0,-1)].join(` `);return[{root:t,name:`${e.address}${s}${o.join(`.`)}`,kind:c,at:(0,Y.li)(n),written:[(0,Y.Qs)(n.source,a)]}]})}let np=[`certain`,`likely`,`possible`];class rp{#e=new Map;#t=new Map;#n=new WeakMap;addSource(e,t,n){this.#e.set(e,{at:t,confidence:n})}addModule(e,t,n){this.#t.set(e,{confidence:t,...n===void 0?{}:{granteeAs:n}})}has(e){return this.#t.has(e)}relocateGrants(e){return this.#t.size===0?e:e.map(e=>{let t=this.#i(e.grantee.address),{policy:n}=e;return{...e,grantee:this.#a(e.grantee,t?.granteeAs),policy:n.kind===`document`?{...n,value:this.#l(n.value,0)}:{...n,arn:this.#l(n.arn,0)},attachedAt:this.#s(e.attachedAt),...e.broughtBy===void 0?{}:{broughtBy:this.#s(e.broughtBy)},confidence:this.#r(e).reduce(ip,t?ip(e.confidence,t.confidence):e.confidence)}})}relocateGrantees(e){return this.#t.size===0?e:e.map(e=>this.#a(e,this.#i(e.address)?.granteeAs))}relocateUndecided(e){return e.map(e=>`source`in e.at?{...e,at:this.#o(e.at)}:e)}#r({attachedAt:e}){return e.flatMap(({source:e})=>this.#e.get(e)?.confidence??[])}#i(e){for(let[t,n]of this.#t)if(e.startsWith(t))return n}#a(e,t){let n=e.name&&this.#l(e.name,0);return{...e,...t===void 0?{}:{address:t(e.address)},...n?.kind===`string`?{name:n}:{},declaredAt:this.#o(e.declaredAt),...e.madeBy===void 0?{}:{madeBy:this.#s(e.madeBy)}}}#o(e){let t=e;for(let e=this.#e.get(t.source);e;e=this.#e.get(t.source))t=e.at;return t}#s(e){if(!e.some(({source:e})=>this.#e.has(e)))return e;let t=e.filter(({source:e})=>!this.#e.has(e)),n=new Set(e.filter(({source:e})=>this.#e.has(e)).map(e=>this.#o(e)));return[...t,...n]}#c(e){return typeof e==`string`?e:{...e,at:this.#o(e.at)}}#l(e,t){let n=this.#n.get(e);if(n)return n;if(t>60)return e;let r=this.#u(e,t+1);return this.#n.set(e,r),r}#u(e,t){let n=this.#s(e.origins);switch(e.kind){case`string`:return{...e,origins:n,pieces:e.pieces.map(e=>this.#c(e)),...e.json?{json:this.#l(e.json,t)}:{},...e.pieceOrigins?{pieceOrigins:e.pieceOrigins.map(e=>this.#s(e))}:{}};case`list`:return{...e,origins:n,items:e.items.map(e=>this.#l(e,t))};case`object`:return{...e,origins:n,entries:e.entries.map(({key:e,keySpan:n,value:r})=>({key:e,keySpan:this.#o(n),value:this.#l(r,t)}))};case`choice`:return{...e,origins:n,options:e.options.map(e=>this.#l(e,t))};default:return{...e,origins:n}}}}function ip(e,t){return np.indexOf(e)<np.indexOf(t)?t:e}class ap{run;dataSources;undecided=[];standIns=new rp;modules=0;#e=0;#t=new Set;#n=new Map;supposition;#r=new Map;#i;constructor(e,t,n,r){this.run=e,this.dataSources=t,this.#i=n,this.supposition=r}supposed(e){let t=this.#r.get(e);if(t||!this.#i)return t;let n=this.#i(e);return this.#r.set(e,n),n}get cost(){return[...this.#r.values()].reduce((e,{run:t})=>e+t.cost,this.run.cost)}configuration(e){let t=this.#n.get(e);if(t)return t;let n=(0,X.vF)(this.run.files,e);this.#n.set(e,n),this.undecided.push(...n.undecided);for(let{attribute:e,source:t}of n.covered)this.run.covered(e.value,(0,Y.Qs)(t,e.value));return n}hasRoomFor(e){return this.#e+=e,this.#e<=r.F.terraform.allInstances}limitReached(e,t){this.#t.has(e)||(this.#t.add(e),this.undecided.push({reason:`limit`,message:`This is not evaluated: it takes ${e}.`,at:t,remedy:`Simplify the expressions, or review by hand what depends on them.`}))}allUndecided(){if(this.undecided.every(({reason:e})=>e!==`limit`))return this.undecided;let e=this.#a();return this.undecided.map(t=>t.reason===`limit`?{...t,takes:e}:t)}#a(){return[...new Set([...this.files.map(({path:e})=>e),...this.run.read])].flatMap(e=>{let t=this.run.files.read(e);return t.kind===`text`?[{source:t.source,start:0,end:0}]:[]})}get files(){return[...this.#n.values()].flatMap(({files:e})=>e)}}function op(e,t,n,r){let i={folder:t,address:``,callers:[],calledAt:[]},a=e=>new Ru(e,i,Nf(e,t,n.varFiles));return a(new ap(new s.KF(e,t),r,n=>a(new ap(new s.KF(e,t),r,void 0,n))))}function sp(e,t,{varFiles:n}){let r=new Map,i=[],a=[],o=[];for(let s of t){if(!(0,X.ZC)(s)){let t=Jf(e,s,n);t&&o.push(t);continue}let t=(0,K.yS)(s),c=e.read(s),l=Gf(c.kind===`text`?c.source.text:``);if(Rf(t)||!l&&Uf(e,t)||r.set(t,{unit:t,...e.aliases?.(t).length?{names:e.aliases(t)}:{},...l||r.get(t)?.fixed?{fixed:!0}:{}}),c.kind!==`text`)continue;let u=e.aliases?.(s).filter(X.ZC)??[],d=new Set([s,...u].map(K.yS));for(let e of new Set(xf(c.source)))for(let t of d){let n=(0,K.uJ)(t,e);n!==void 0&&n!==t&&(Kf(t,n)?Bf(t)&&a.push([t,n]):i.push([t,n]))}}return{found:[...r.values()],uses:i,shows:a,undecided:o}}let cp=r.F.terraform.judgedLength,lp=r.F.terraform.judgedFiles;async function up(e,t){let r=new Map;for(let i of pp(e).slice(0,lp)){let e=t(i);if(e===void 0||e.length>cp)continue;let{default:a}=await n.e(2750).then(n.t.bind(n,2750,23));r.set(i,dp(a.parseToString,e)?`valid`:`invalid`)}return e.map(e=>mp(e,r.get(fp(e))))}function dp(e,t){try{let[n,r]=e(t);return!!n&&r==null}catch{return!1}}function fp({at:e}){return`path`in e?e.path:e.source.path}function pp(e){let t=e.filter(({reason:e})=>e===`parse-error`).map(fp);return[...new Set(t)].filter(e=>!e.endsWith(`.json`))}function mp(e,t){if(t===void 0||e.reason!==`parse-error`)return e;if(t===`invalid`)return{...e,message:`${e.message.replace(/\.$/,``)}; HashiCorp's own grammar rejects the file, too.`};let n=`path`in e.at?``:` (line ${(0,fu.be)(e.at).start.line})`;return{...e,reason:`parser-disagreement`,message:`This file seems to be valid HCL, but could not be read here${n}: ${e.message}`,remedy:`Please report the file as a mistake of this program; until then review the file by hand.`}}let hp={units:(e,t,n)=>Lf(e,t,n),survey:sp,secondOpinion(e,t){return up(e,e=>{let n=(0,X.ZC)(e)?t.read(e):void 0;return n?.kind===`text`?n.source.text:void 0})},extract(e,t,n){let{asked:a}=e,o=op(e,t,n,Dd),s=t=>{e.asked===a&&o.run.apart(r.F.terraform.carriedSteps,t)},c=tf(o),l=(0,Od.Q)(t,c,sf(o),s);(0,lf.Q)(l,t,e);let{session:u}=o,{standIns:d}=u;u.undecided.push(...l.leftOut);let f=[...o.run.read].map(e=>({path:e,parsed:!0})),p=gp(o);return{grants:d.relocateGrants(l.grants),memberships:l.memberships,moves:p.flatMap(Xf),declared:{grantees:d.relocateGrantees(l.declared),modules:p.flatMap(e=>e.calls().flatMap(({read:e,address:n})=>e?[]:[{root:t,address:n}])),forgotten:p.flatMap(Zf),targets:df(t,c),named:(0,i.Oo)(()=>p.flatMap(e=>tp(e,t)))},undecided:d.relocateUndecided([...u.allUndecided(),...l.undecided]),known:(0,i.Oo)(()=>(0,kd.dR)(p)),files:[...u.files,...f],cost:u.cost}}};function gp(e){return[e,...e.children().flatMap(gp)]}})};