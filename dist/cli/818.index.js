export const id = 818;
export const ids = [818];
export const modules = {

/***/ 8818:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f5: () => (/* binding */ actionFault),
  ZZ: () => (/* binding */ field),
  S8: () => (/* binding */ isActionName),
  pi: () => (/* binding */ isMapping),
  hB: () => (/* binding */ readEntry),
  $J: () => (/* binding */ readOverride),
  R4: () => (/* binding */ refuseUnknownKeys)
});

;// CONCATENATED MODULE: ./build/catalog/attack-techniques.js
/**
 * The techniques of ATT&CK v18.1 (Enterprise) that the knowledge base lists for the platforms IaaS and SaaS, and some that act
 * inside machines which a permission opens. Facts: ids, names and tactics.
 */
const attackTechniques = new Map([
    ['T1020.001', { name: 'Automated Exfiltration: Traffic Duplication', tactics: ['TA0010'] }],
    ['T1021', { name: 'Remote Services', tactics: ['TA0008'] }],
    ['T1021.007', { name: 'Remote Services: Cloud Services', tactics: ['TA0008'] }],
    ['T1021.008', { name: 'Remote Services: Direct Cloud VM Connections', tactics: ['TA0008'] }],
    ['T1036.010', { name: 'Masquerading: Masquerade Account Name', tactics: ['TA0005'] }],
    ['T1037', { name: 'Boot or Logon Initialization Scripts', tactics: ['TA0003', 'TA0004'] }],
    ['T1040', { name: 'Network Sniffing', tactics: ['TA0006', 'TA0007'] }],
    ['T1046', { name: 'Network Service Discovery', tactics: ['TA0007'] }],
    ['T1048', { name: 'Exfiltration Over Alternative Protocol', tactics: ['TA0010'] }],
    ['T1049', { name: 'System Network Connections Discovery', tactics: ['TA0007'] }],
    ['T1053', { name: 'Scheduled Task/Job', tactics: ['TA0002', 'TA0003', 'TA0004'] }],
    ['T1059', { name: 'Command and Scripting Interpreter', tactics: ['TA0002'] }],
    ['T1059.009', { name: 'Command and Scripting Interpreter: Cloud API', tactics: ['TA0002'] }],
    ['T1069', { name: 'Permission Groups Discovery', tactics: ['TA0007'] }],
    ['T1069.003', { name: 'Permission Groups Discovery: Cloud Groups', tactics: ['TA0007'] }],
    ['T1070', { name: 'Indicator Removal', tactics: ['TA0005'] }],
    ['T1072', { name: 'Software Deployment Tools', tactics: ['TA0002', 'TA0008'] }],
    ['T1074', { name: 'Data Staged', tactics: ['TA0009'] }],
    ['T1074.002', { name: 'Data Staged: Remote Data Staging', tactics: ['TA0009'] }],
    ['T1078', { name: 'Valid Accounts', tactics: ['TA0005', 'TA0003', 'TA0004', 'TA0001'] }],
    ['T1078.001', { name: 'Valid Accounts: Default Accounts', tactics: ['TA0005', 'TA0003', 'TA0004', 'TA0001'] }],
    ['T1078.004', { name: 'Valid Accounts: Cloud Accounts', tactics: ['TA0005', 'TA0003', 'TA0004', 'TA0001'] }],
    ['T1080', { name: 'Taint Shared Content', tactics: ['TA0008'] }],
    ['T1082', { name: 'System Information Discovery', tactics: ['TA0007'] }],
    ['T1087', { name: 'Account Discovery', tactics: ['TA0007'] }],
    ['T1087.004', { name: 'Account Discovery: Cloud Account', tactics: ['TA0007'] }],
    ['T1098', { name: 'Account Manipulation', tactics: ['TA0003', 'TA0004'] }],
    ['T1098.001', { name: 'Account Manipulation: Additional Cloud Credentials', tactics: ['TA0003', 'TA0004'] }],
    ['T1098.003', { name: 'Account Manipulation: Additional Cloud Roles', tactics: ['TA0003', 'TA0004'] }],
    ['T1098.004', { name: 'Account Manipulation: SSH Authorized Keys', tactics: ['TA0003', 'TA0004'] }],
    ['T1110', { name: 'Brute Force', tactics: ['TA0006'] }],
    ['T1110.001', { name: 'Brute Force: Password Guessing', tactics: ['TA0006'] }],
    ['T1110.003', { name: 'Brute Force: Password Spraying', tactics: ['TA0006'] }],
    ['T1110.004', { name: 'Brute Force: Credential Stuffing', tactics: ['TA0006'] }],
    ['T1113', { name: 'Screen Capture', tactics: ['TA0009'] }],
    ['T1119', { name: 'Automated Collection', tactics: ['TA0009'] }],
    ['T1136', { name: 'Create Account', tactics: ['TA0003'] }],
    ['T1136.003', { name: 'Create Account: Cloud Account', tactics: ['TA0003'] }],
    ['T1190', { name: 'Exploit Public-Facing Application', tactics: ['TA0001'] }],
    ['T1195', { name: 'Supply Chain Compromise', tactics: ['TA0001'] }],
    ['T1195.002', { name: 'Supply Chain Compromise: Compromise Software Supply Chain', tactics: ['TA0001'] }],
    ['T1199', { name: 'Trusted Relationship', tactics: ['TA0001'] }],
    ['T1201', { name: 'Password Policy Discovery', tactics: ['TA0007'] }],
    ['T1204', { name: 'User Execution', tactics: ['TA0002'] }],
    ['T1204.003', { name: 'User Execution: Malicious Image', tactics: ['TA0002'] }],
    ['T1211', { name: 'Exploitation for Defense Evasion', tactics: ['TA0005'] }],
    ['T1213', { name: 'Data from Information Repositories', tactics: ['TA0009'] }],
    ['T1213.001', { name: 'Data from Information Repositories: Confluence', tactics: ['TA0009'] }],
    ['T1213.003', { name: 'Data from Information Repositories: Code Repositories', tactics: ['TA0009'] }],
    [
        'T1213.004',
        { name: 'Data from Information Repositories: Customer Relationship Management Software', tactics: ['TA0009'] },
    ],
    ['T1213.005', { name: 'Data from Information Repositories: Messaging Applications', tactics: ['TA0009'] }],
    ['T1213.006', { name: 'Data from Information Repositories: Databases', tactics: ['TA0009'] }],
    ['T1484.002', { name: 'Domain or Tenant Policy Modification: Trust Modification', tactics: ['TA0005', 'TA0004'] }],
    ['T1485', { name: 'Data Destruction', tactics: ['TA0040'] }],
    ['T1485.001', { name: 'Data Destruction: Lifecycle-Triggered Deletion', tactics: ['TA0040'] }],
    ['T1486', { name: 'Data Encrypted for Impact', tactics: ['TA0040'] }],
    ['T1489', { name: 'Service Stop', tactics: ['TA0040'] }],
    ['T1490', { name: 'Inhibit System Recovery', tactics: ['TA0040'] }],
    ['T1491', { name: 'Defacement', tactics: ['TA0040'] }],
    ['T1491.002', { name: 'Defacement: External Defacement', tactics: ['TA0040'] }],
    ['T1496', { name: 'Resource Hijacking', tactics: ['TA0040'] }],
    ['T1496.001', { name: 'Resource Hijacking: Compute Hijacking', tactics: ['TA0040'] }],
    ['T1496.002', { name: 'Resource Hijacking: Bandwidth Hijacking', tactics: ['TA0040'] }],
    ['T1496.003', { name: 'Resource Hijacking: SMS Pumping', tactics: ['TA0040'] }],
    ['T1496.004', { name: 'Resource Hijacking: Cloud Service Hijacking', tactics: ['TA0040'] }],
    ['T1498', { name: 'Network Denial of Service', tactics: ['TA0040'] }],
    ['T1498.001', { name: 'Network Denial of Service: Direct Network Flood', tactics: ['TA0040'] }],
    ['T1498.002', { name: 'Network Denial of Service: Reflection Amplification', tactics: ['TA0040'] }],
    ['T1499', { name: 'Endpoint Denial of Service', tactics: ['TA0040'] }],
    ['T1499.002', { name: 'Endpoint Denial of Service: Service Exhaustion Flood', tactics: ['TA0040'] }],
    ['T1499.003', { name: 'Endpoint Denial of Service: Application Exhaustion Flood', tactics: ['TA0040'] }],
    ['T1499.004', { name: 'Endpoint Denial of Service: Application or System Exploitation', tactics: ['TA0040'] }],
    ['T1518', { name: 'Software Discovery', tactics: ['TA0007'] }],
    ['T1518.001', { name: 'Software Discovery: Security Software Discovery', tactics: ['TA0007'] }],
    ['T1525', { name: 'Implant Internal Image', tactics: ['TA0003'] }],
    ['T1526', { name: 'Cloud Service Discovery', tactics: ['TA0007'] }],
    ['T1528', { name: 'Steal Application Access Token', tactics: ['TA0006'] }],
    ['T1530', { name: 'Data from Cloud Storage', tactics: ['TA0009'] }],
    ['T1531', { name: 'Account Access Removal', tactics: ['TA0040'] }],
    ['T1534', { name: 'Internal Spearphishing', tactics: ['TA0008'] }],
    ['T1535', { name: 'Unused/Unsupported Cloud Regions', tactics: ['TA0005'] }],
    ['T1537', { name: 'Transfer Data to Cloud Account', tactics: ['TA0010'] }],
    ['T1538', { name: 'Cloud Service Dashboard', tactics: ['TA0007'] }],
    ['T1539', { name: 'Steal Web Session Cookie', tactics: ['TA0006'] }],
    ['T1546', { name: 'Event Triggered Execution', tactics: ['TA0004', 'TA0003'] }],
    ['T1548', { name: 'Abuse Elevation Control Mechanism', tactics: ['TA0004', 'TA0005'] }],
    [
        'T1548.005',
        { name: 'Abuse Elevation Control Mechanism: Temporary Elevated Cloud Access', tactics: ['TA0004', 'TA0005'] },
    ],
    ['T1550', { name: 'Use Alternate Authentication Material', tactics: ['TA0005', 'TA0008'] }],
    [
        'T1550.001',
        { name: 'Use Alternate Authentication Material: Application Access Token', tactics: ['TA0005', 'TA0008'] },
    ],
    ['T1550.004', { name: 'Use Alternate Authentication Material: Web Session Cookie', tactics: ['TA0005', 'TA0008'] }],
    ['T1552', { name: 'Unsecured Credentials', tactics: ['TA0006'] }],
    ['T1552.001', { name: 'Unsecured Credentials: Credentials In Files', tactics: ['TA0006'] }],
    ['T1552.005', { name: 'Unsecured Credentials: Cloud Instance Metadata API', tactics: ['TA0006'] }],
    ['T1552.008', { name: 'Unsecured Credentials: Chat Messages', tactics: ['TA0006'] }],
    ['T1555', { name: 'Credentials from Password Stores', tactics: ['TA0006'] }],
    ['T1555.006', { name: 'Credentials from Password Stores: Cloud Secrets Management Stores', tactics: ['TA0006'] }],
    ['T1556', { name: 'Modify Authentication Process', tactics: ['TA0006', 'TA0005', 'TA0003'] }],
    [
        'T1556.006',
        { name: 'Modify Authentication Process: Multi-Factor Authentication', tactics: ['TA0006', 'TA0005', 'TA0003'] },
    ],
    ['T1556.007', { name: 'Modify Authentication Process: Hybrid Identity', tactics: ['TA0006', 'TA0005', 'TA0003'] }],
    [
        'T1556.009',
        { name: 'Modify Authentication Process: Conditional Access Policies', tactics: ['TA0006', 'TA0005', 'TA0003'] },
    ],
    ['T1562', { name: 'Impair Defenses', tactics: ['TA0005'] }],
    ['T1562.001', { name: 'Impair Defenses: Disable or Modify Tools', tactics: ['TA0005'] }],
    ['T1562.007', { name: 'Impair Defenses: Disable or Modify Cloud Firewall', tactics: ['TA0005'] }],
    ['T1562.008', { name: 'Impair Defenses: Disable or Modify Cloud Logs', tactics: ['TA0005'] }],
    ['T1565.001', { name: 'Data Manipulation: Stored Data Manipulation', tactics: ['TA0040'] }],
    ['T1566', { name: 'Phishing', tactics: ['TA0001'] }],
    ['T1566.002', { name: 'Phishing: Spearphishing Link', tactics: ['TA0001'] }],
    ['T1567', { name: 'Exfiltration Over Web Service', tactics: ['TA0010'] }],
    ['T1567.004', { name: 'Exfiltration Over Web Service: Exfiltration Over Webhook', tactics: ['TA0010'] }],
    ['T1578', { name: 'Modify Cloud Compute Infrastructure', tactics: ['TA0005'] }],
    ['T1578.001', { name: 'Modify Cloud Compute Infrastructure: Create Snapshot', tactics: ['TA0005'] }],
    ['T1578.002', { name: 'Modify Cloud Compute Infrastructure: Create Cloud Instance', tactics: ['TA0005'] }],
    ['T1578.003', { name: 'Modify Cloud Compute Infrastructure: Delete Cloud Instance', tactics: ['TA0005'] }],
    ['T1578.004', { name: 'Modify Cloud Compute Infrastructure: Revert Cloud Instance', tactics: ['TA0005'] }],
    [
        'T1578.005',
        { name: 'Modify Cloud Compute Infrastructure: Modify Cloud Compute Configurations', tactics: ['TA0005'] },
    ],
    ['T1580', { name: 'Cloud Infrastructure Discovery', tactics: ['TA0007'] }],
    ['T1583', { name: 'Acquire Infrastructure', tactics: ['TA0042'] }],
    ['T1588.007', { name: 'Obtain Capabilities: Artificial Intelligence', tactics: ['TA0042'] }],
    ['T1606', { name: 'Forge Web Credentials', tactics: ['TA0006'] }],
    ['T1606.001', { name: 'Forge Web Credentials: Web Cookies', tactics: ['TA0006'] }],
    ['T1606.002', { name: 'Forge Web Credentials: SAML Tokens', tactics: ['TA0006'] }],
    ['T1610', { name: 'Deploy Container', tactics: ['TA0005', 'TA0002'] }],
    ['T1614', { name: 'System Location Discovery', tactics: ['TA0007'] }],
    ['T1619', { name: 'Cloud Storage Object Discovery', tactics: ['TA0007'] }],
    ['T1621', { name: 'Multi-Factor Authentication Request Generation', tactics: ['TA0006'] }],
    ['T1648', { name: 'Serverless Execution', tactics: ['TA0002'] }],
    ['T1651', { name: 'Cloud Administration Command', tactics: ['TA0002'] }],
    ['T1654', { name: 'Log Enumeration', tactics: ['TA0007'] }],
    ['T1656', { name: 'Impersonation', tactics: ['TA0005'] }],
    ['T1657', { name: 'Financial Theft', tactics: ['TA0040'] }],
    ['T1666', { name: 'Modify Cloud Resource Hierarchy', tactics: ['TA0005'] }],
    ['T1671', { name: 'Cloud Application Integration', tactics: ['TA0003'] }],
    ['T1677', { name: 'Poisoned Pipeline Execution', tactics: ['TA0002'] }],
    ['T1680', { name: 'Local Storage Discovery', tactics: ['TA0007'] }],
]);

// EXTERNAL MODULE: ./build/catalog/entry.js
var entry = __webpack_require__(8427);
// EXTERNAL MODULE: ./build/catalog/tactics.js
var tactics = __webpack_require__(9306);
;// CONCATENATED MODULE: ./build/catalog/techniques.js
/** Every technique of the pinned version of MITRE ATLAS (tactics.ts): id and name, a subtechnique's after its technique's. */
const techniques = new Map([
    ['AML.T0000', 'Search Open Technical Databases'],
    ['AML.T0000.000', 'Search Open Technical Databases: Journals and Conference Proceedings'],
    ['AML.T0000.001', 'Search Open Technical Databases: Pre-Print Repositories'],
    ['AML.T0000.002', 'Search Open Technical Databases: Technical Blogs'],
    ['AML.T0001', 'Search Open AI Vulnerability Analysis'],
    ['AML.T0002', 'Acquire Public AI Artifacts'],
    ['AML.T0002.000', 'Acquire Public AI Artifacts: Datasets'],
    ['AML.T0002.001', 'Acquire Public AI Artifacts: Models'],
    ['AML.T0002.002', 'Acquire Public AI Artifacts: AI Agent Configuration'],
    ['AML.T0003', 'Search Victim-Owned Websites'],
    ['AML.T0004', 'Search Application Repositories'],
    ['AML.T0005', 'Create Proxy AI Model'],
    ['AML.T0005.000', 'Create Proxy AI Model: Train Proxy via Gathered AI Artifacts'],
    ['AML.T0005.001', 'Create Proxy AI Model: Train Proxy via Replication'],
    ['AML.T0005.002', 'Create Proxy AI Model: Use Pre-Trained Model'],
    ['AML.T0006', 'Active Scanning'],
    ['AML.T0007', 'Discover AI Artifacts'],
    ['AML.T0008', 'Acquire Infrastructure'],
    ['AML.T0008.000', 'Acquire Infrastructure: AI Development Workspaces'],
    ['AML.T0008.001', 'Acquire Infrastructure: Consumer Hardware'],
    ['AML.T0008.002', 'Acquire Infrastructure: Domains'],
    ['AML.T0008.003', 'Acquire Infrastructure: Physical Countermeasures'],
    ['AML.T0008.004', 'Acquire Infrastructure: Serverless'],
    ['AML.T0008.005', 'Acquire Infrastructure: AI Service Proxies'],
    ['AML.T0010', 'AI Supply Chain Compromise'],
    ['AML.T0010.000', 'AI Supply Chain Compromise: Hardware'],
    ['AML.T0010.001', 'AI Supply Chain Compromise: AI Software'],
    ['AML.T0010.002', 'AI Supply Chain Compromise: Data'],
    ['AML.T0010.003', 'AI Supply Chain Compromise: Model'],
    ['AML.T0010.004', 'AI Supply Chain Compromise: Container Registry'],
    ['AML.T0010.005', 'AI Supply Chain Compromise: AI Agent Tool'],
    ['AML.T0011', 'User Execution'],
    ['AML.T0011.000', 'User Execution: Unsafe AI Artifacts'],
    ['AML.T0011.001', 'User Execution: Malicious Package'],
    ['AML.T0011.002', 'User Execution: Poisoned AI Agent Tool'],
    ['AML.T0011.003', 'User Execution: Malicious Link'],
    ['AML.T0012', 'Valid Accounts'],
    ['AML.T0013', 'Discover AI Model Ontology'],
    ['AML.T0014', 'Discover AI Model Family'],
    ['AML.T0015', 'Evade AI Model'],
    ['AML.T0016', 'Obtain Capabilities'],
    ['AML.T0016.000', 'Obtain Capabilities: Adversarial AI Attack Implementations'],
    ['AML.T0016.001', 'Obtain Capabilities: Software Tools'],
    ['AML.T0016.002', 'Obtain Capabilities: Generative AI'],
    ['AML.T0017', 'Develop Capabilities'],
    ['AML.T0017.000', 'Develop Capabilities: Adversarial AI Attacks'],
    ['AML.T0018', 'Manipulate AI Model'],
    ['AML.T0018.000', 'Manipulate AI Model: Poison AI Model'],
    ['AML.T0018.001', 'Manipulate AI Model: Modify AI Model Architecture'],
    ['AML.T0018.002', 'Manipulate AI Model: Embed Malware'],
    ['AML.T0019', 'Publish Poisoned Datasets'],
    ['AML.T0020', 'Poison Training Data'],
    ['AML.T0021', 'Establish Accounts'],
    ['AML.T0024', 'Exfiltration via AI Inference API'],
    ['AML.T0024.000', 'Exfiltration via AI Inference API: Infer Training Data Membership'],
    ['AML.T0024.001', 'Exfiltration via AI Inference API: Invert AI Model'],
    ['AML.T0024.002', 'Exfiltration via AI Inference API: Extract AI Model'],
    ['AML.T0025', 'Exfiltration via Cyber Means'],
    ['AML.T0029', 'Denial of AI Service'],
    ['AML.T0031', 'Erode AI Model Integrity'],
    ['AML.T0034', 'Cost Harvesting'],
    ['AML.T0034.000', 'Cost Harvesting: Excessive Queries'],
    ['AML.T0034.001', 'Cost Harvesting: Resource-Intensive Queries'],
    ['AML.T0034.002', 'Cost Harvesting: Agentic Resource Consumption'],
    ['AML.T0035', 'AI Artifact Collection'],
    ['AML.T0036', 'Data from Information Repositories'],
    ['AML.T0037', 'Data from Local System'],
    ['AML.T0040', 'AI Model Inference API Access'],
    ['AML.T0041', 'Physical Environment Access'],
    ['AML.T0042', 'Verify Attack'],
    ['AML.T0043', 'Craft Adversarial Data'],
    ['AML.T0043.000', 'Craft Adversarial Data: White-Box Optimization'],
    ['AML.T0043.001', 'Craft Adversarial Data: Black-Box Optimization'],
    ['AML.T0043.002', 'Craft Adversarial Data: Black-Box Transfer'],
    ['AML.T0043.003', 'Craft Adversarial Data: Manual Modification'],
    ['AML.T0043.004', 'Craft Adversarial Data: Insert Backdoor Trigger'],
    ['AML.T0044', 'Full AI Model Access'],
    ['AML.T0046', 'Spamming AI System with Chaff Data'],
    ['AML.T0047', 'AI-Enabled Product or Service'],
    ['AML.T0048', 'External Harms'],
    ['AML.T0048.000', 'External Harms: Financial Harm'],
    ['AML.T0048.001', 'External Harms: Reputational Harm'],
    ['AML.T0048.002', 'External Harms: Societal Harm'],
    ['AML.T0048.003', 'External Harms: User Harm'],
    ['AML.T0048.004', 'External Harms: AI Intellectual Property Theft'],
    ['AML.T0049', 'Exploit Public-Facing Application'],
    ['AML.T0050', 'Command and Scripting Interpreter'],
    ['AML.T0051', 'LLM Prompt Injection'],
    ['AML.T0051.000', 'LLM Prompt Injection: Direct'],
    ['AML.T0051.001', 'LLM Prompt Injection: Indirect'],
    ['AML.T0051.002', 'LLM Prompt Injection: Triggered'],
    ['AML.T0052', 'Phishing'],
    ['AML.T0052.000', 'Phishing: Spearphishing via Social Engineering LLM'],
    ['AML.T0052.001', 'Phishing: Deepfake-Assisted Phishing'],
    ['AML.T0053', 'AI Agent Tool Invocation'],
    ['AML.T0054', 'LLM Jailbreak'],
    ['AML.T0055', 'Unsecured Credentials'],
    ['AML.T0056', 'Extract LLM System Prompt'],
    ['AML.T0057', 'LLM Data Leakage'],
    ['AML.T0058', 'Publish Poisoned Models'],
    ['AML.T0059', 'Erode Dataset Integrity'],
    ['AML.T0060', 'Publish Hallucinated Entities'],
    ['AML.T0061', 'LLM Prompt Self-Replication'],
    ['AML.T0062', 'Discover LLM Hallucinations'],
    ['AML.T0063', 'Discover AI Model Outputs'],
    ['AML.T0064', 'Gather RAG-Indexed Targets'],
    ['AML.T0065', 'LLM Prompt Crafting'],
    ['AML.T0066', 'Retrieval Content Crafting'],
    ['AML.T0067', 'LLM Trusted Output Components Manipulation'],
    ['AML.T0067.000', 'LLM Trusted Output Components Manipulation: Citations'],
    ['AML.T0068', 'LLM Prompt Obfuscation'],
    ['AML.T0069', 'Discover LLM System Information'],
    ['AML.T0069.000', 'Discover LLM System Information: Special Character Sets'],
    ['AML.T0069.001', 'Discover LLM System Information: System Instruction Keywords'],
    ['AML.T0069.002', 'Discover LLM System Information: System Prompt'],
    ['AML.T0070', 'RAG Poisoning'],
    ['AML.T0071', 'False RAG Entry Injection'],
    ['AML.T0072', 'Reverse Shell'],
    ['AML.T0073', 'Impersonation'],
    ['AML.T0074', 'Masquerading'],
    ['AML.T0075', 'Cloud Service Discovery'],
    ['AML.T0076', 'Corrupt AI Model'],
    ['AML.T0077', 'LLM Response Rendering'],
    ['AML.T0078', 'Drive-by Compromise'],
    ['AML.T0079', 'Stage Capabilities'],
    ['AML.T0080', 'AI Agent Context Poisoning'],
    ['AML.T0080.000', 'AI Agent Context Poisoning: Memory'],
    ['AML.T0080.001', 'AI Agent Context Poisoning: Thread'],
    ['AML.T0081', 'Modify AI Agent Configuration'],
    ['AML.T0082', 'RAG Credential Harvesting'],
    ['AML.T0083', 'Credentials from AI Agent Configuration'],
    ['AML.T0084', 'Discover AI Agent Configuration'],
    ['AML.T0084.000', 'Discover AI Agent Configuration: Embedded Knowledge'],
    ['AML.T0084.001', 'Discover AI Agent Configuration: Tool Definitions'],
    ['AML.T0084.002', 'Discover AI Agent Configuration: Activation Triggers'],
    ['AML.T0084.003', 'Discover AI Agent Configuration: Call Chains'],
    ['AML.T0085', 'Data from AI Services'],
    ['AML.T0085.000', 'Data from AI Services: RAG Databases'],
    ['AML.T0085.001', 'Data from AI Services: AI Agent Tools'],
    ['AML.T0086', 'Exfiltration via AI Agent Tool Invocation'],
    ['AML.T0087', 'Gather Victim Identity Information'],
    ['AML.T0088', 'Generate Deepfakes'],
    ['AML.T0089', 'Process Discovery'],
    ['AML.T0090', 'OS Credential Dumping'],
    ['AML.T0091', 'Use Alternate Authentication Material'],
    ['AML.T0091.000', 'Use Alternate Authentication Material: Application Access Token'],
    ['AML.T0092', 'Manipulate User LLM Chat History'],
    ['AML.T0093', 'Prompt Infiltration via Public-Facing Application'],
    ['AML.T0094', 'Delay Execution of LLM Instructions'],
    ['AML.T0095', 'Search Open Websites/Domains'],
    ['AML.T0095.000', 'Search Open Websites/Domains: Code Repositories'],
    ['AML.T0096', 'AI Service API'],
    ['AML.T0097', 'Virtualization/Sandbox Evasion'],
    ['AML.T0098', 'AI Agent Tool Credential Harvesting'],
    ['AML.T0099', 'AI Agent Tool Data Poisoning'],
    ['AML.T0100', 'AI Agent Clickbait'],
    ['AML.T0101', 'Data Destruction via AI Agent Tool Invocation'],
    ['AML.T0102', 'Generate Malicious Commands'],
    ['AML.T0103', 'Deploy AI Agent'],
    ['AML.T0104', 'Publish Poisoned AI Agent Tool'],
    ['AML.T0105', 'Escape to Host'],
    ['AML.T0106', 'Exploitation for Credential Access'],
    ['AML.T0107', 'Exploitation for Defense Evasion'],
    ['AML.T0108', 'AI Agent'],
    ['AML.T0109', 'AI Supply Chain Rug Pull'],
    ['AML.T0110', 'AI Agent Tool Poisoning'],
    ['AML.T0111', 'AI Supply Chain Reputation Inflation'],
    ['AML.T0112', 'Machine Compromise'],
    ['AML.T0112.000', 'Machine Compromise: Local AI Agent'],
    ['AML.T0112.001', 'Machine Compromise: AI Artifacts'],
]);

;// CONCATENATED MODULE: ./build/catalog/fields.js




/** True for a YAML mapping or JSON object; lists, dates and null are none. */
function isMapping(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date);
}
const entryKeys = new Set([
    'action',
    'tactic',
    'tacticId',
    'attack',
    'atlas',
    'severity',
    'rationale',
    'abuse',
    'instead',
    'origin',
    'references',
    'since',
    'level',
    'noisy',
    'passRole',
]);
const levels = ['core', 'extended'];
const origins = ['seed', 'sonrai', 'research', 'inferred', 'custom'];
const longestText = 2000;
/** `prefix:Name`, both plain; catalog entries name one action, never a pattern. */
function isActionName(text) {
    return /^[a-z0-9][a-z0-9-]{0,62}:[A-Za-z][A-Za-z0-9]{0,127}$/i.test(text);
}
/** What is wrong with a text as an action name, or undefined. */
function actionFault(value) {
    if (typeof value !== 'string')
        return 'has no action.';
    if (value.includes('*') || value.includes('?'))
        return `names a pattern, "${value.slice(0, 80)}", where one action is meant.`;
    if (!isActionName(value))
        return `has "${value.slice(0, 80)}" for an action, which is no action name.`;
    return undefined;
}
/** A mapping's own value of a key; what it inherits does not count. */
function field(map, key) {
    return Object.hasOwn(map, key) ? map[key] : undefined;
}
function oneOf(map, key, allowed, fallback, report) {
    const value = field(map, key);
    if (value === undefined)
        return fallback;
    for (const choice of allowed)
        if (choice === value)
            return choice;
    report(`has ${key} ${JSON.stringify(value)?.slice(0, 80)}.`, `Use one of ${allowed.join(', ')}.`);
    return fallback;
}
function fields_text(map, key, report) {
    const value = field(map, key);
    if (value === undefined)
        return undefined;
    if (typeof value === 'string' && value.trim() !== '' && value.length <= longestText)
        return value.trim();
    report(`has a ${key} that is no text of 1 to ${longestText} characters.`, `Write ${key} as a sentence, quoted if need be.`);
    return undefined;
}
function flag(map, key, report) {
    const value = field(map, key);
    if (value === undefined || value === false)
        return false;
    if (value === true)
        return true;
    report(`has ${key} ${JSON.stringify(value)?.slice(0, 80)}.`, 'Use true or false.');
    return false;
}
function textList(map, key, report) {
    const value = field(map, key);
    if (value === undefined)
        return [];
    if (Array.isArray(value) && value.length <= 50 && value.every((item) => typeof item === 'string'))
        return value;
    report(`has ${key} that is no list of texts.`, `Write ${key} as a list, one text an item.`);
    return [];
}
/** Reports keys that a mapping should not have. */
function refuseUnknownKeys(map, allowed, report) {
    for (const key of Object.keys(map)) {
        if (!allowed.has(key)) {
            report(`has an unknown key "${key.slice(0, 80)}".`, `Known keys are ${[...allowed].join(', ')}.`);
        }
    }
}
/** A tactic's name and id; the id may be left out, and must be the tactic's own when it is given. */
function readTactic(map, report) {
    const name = field(map, 'tactic');
    const id = field(map, 'tacticId');
    const tactic = typeof name === 'string' ? (0,tactics/* tacticNamed */.we)(name) : undefined;
    if (!tactic) {
        const what = name === undefined ? 'has no tactic.' : `has tactic ${JSON.stringify(name)?.slice(0, 80)}.`;
        report(what, `Use a MITRE ATT&CK tactic: ${tactics/* tactics */.SH.map(({ name: known }) => known).join(', ')}.`);
        return undefined;
    }
    const later = (0,tactics/* laterNameOf */.dj)(String(name));
    if (id !== undefined && id !== tactic.id && id !== later?.id) {
        report(`has tacticId ${JSON.stringify(id)?.slice(0, 80)}, but ${tactic.name} is ${tactic.id}.`, 'Leave tacticId out.');
    }
    const named = { tactic: tactic.name, tacticId: tactic.id };
    // The first is what the tactic became for every entry that does not say otherwise.
    return later === undefined || later === tactic.inV19[0] ? named : { ...named, tacticV19: later.name };
}
/** Ids of techniques of one knowledge base; ids that its pinned version does not have are faults. */
function techniqueIds(map, key, known, report) {
    const ids = textList(map, key, report);
    for (const id of ids) {
        if (!known.has(id))
            report(`has the unknown ${key === 'atlas' ? 'ATLAS' : 'ATT&CK'} technique "${id.slice(0, 40)}".`, 'Leave it out, or use a known id.');
    }
    return ids;
}
/** Reads the fields of an entry; every fault is reported, and undefined comes back when the entry cannot be used. */
function readEntry(map, report) {
    let faults = 0;
    const note = (message, remedy) => {
        faults++;
        report(message, remedy);
    };
    refuseUnknownKeys(map, entryKeys, note);
    const action = field(map, 'action');
    const fault = actionFault(action);
    if (fault)
        note(fault, 'Write it as "service:Action", e.g. "bedrock:DeleteGuardrail".');
    const tactic = readTactic(map, note);
    const severity = field(map, 'severity');
    if (severity === undefined)
        note('has no severity.', `Use one of ${entry/* severities */.gO.join(', ')}.`);
    const rationale = fields_text(map, 'rationale', note);
    if (field(map, 'rationale') === undefined)
        note('has no rationale.', 'Say in one or two sentences what an attacker gains.');
    const attack = techniqueIds(map, 'attack', attackTechniques, note);
    const atlas = techniqueIds(map, 'atlas', techniques, note);
    const abuse = fields_text(map, 'abuse', note);
    const instead = fields_text(map, 'instead', note);
    const judgement = {
        severity: oneOf(map, 'severity', entry/* severities */.gO, 'medium', note),
        level: oneOf(map, 'level', levels, 'core', note),
        origin: oneOf(map, 'origin', origins, 'custom', note),
        noisy: flag(map, 'noisy', note),
        passRole: flag(map, 'passRole', note),
        since: fields_text(map, 'since', note) ?? '',
        references: textList(map, 'references', note),
        ...(abuse === undefined ? {} : { abuse }),
        ...(instead === undefined ? {} : { instead }),
    };
    if (faults > 0 || typeof action !== 'string' || !tactic || rationale === undefined)
        return undefined;
    return {
        action,
        service: action.slice(0, action.indexOf(':')).toLowerCase(),
        ...tactic,
        attack,
        atlas,
        rationale,
        ...judgement,
    };
}
/** Reads a change to an entry of the catalog that is being extended: an action and at least one field to set. */
function readOverride(map, report) {
    let faults = 0;
    const note = (message, remedy) => {
        faults++;
        report(message, remedy);
    };
    refuseUnknownKeys(map, entryKeys, note);
    const action = field(map, 'action');
    const fault = actionFault(action);
    if (fault)
        note(fault, 'Name the entry to change as "service:Action".');
    const changes = {
        ...(Object.hasOwn(map, 'severity')
            ? { severity: oneOf(map, 'severity', entry/* severities */.gO, 'medium', note) }
            : {}),
        ...(Object.hasOwn(map, 'level') ? { level: oneOf(map, 'level', levels, 'core', note) } : {}),
        ...(Object.hasOwn(map, 'noisy') ? { noisy: flag(map, 'noisy', note) } : {}),
        ...(Object.hasOwn(map, 'tactic') ? readTactic(map, note) : {}),
        ...(Object.hasOwn(map, 'attack') ? { attack: techniqueIds(map, 'attack', attackTechniques, note) } : {}),
        ...(Object.hasOwn(map, 'atlas') ? { atlas: techniqueIds(map, 'atlas', techniques, note) } : {}),
        ...(Object.hasOwn(map, 'references') ? { references: textList(map, 'references', note) } : {}),
    };
    const texts = {};
    for (const key of ['rationale', 'abuse', 'instead']) {
        const value = fields_text(map, key, note);
        if (value !== undefined)
            texts[key] = value;
    }
    const all = { ...changes, ...texts };
    if (Object.keys(all).length === 0)
        note('changes nothing.', 'Give at least one field to set, e.g. severity.');
    return faults > 0 || typeof action !== 'string' ? undefined : { action, changes: all };
}


/***/ })

};
