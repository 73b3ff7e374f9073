const all = {
  /** Reading a repository */
  revisions: {
    /** The largest file that is read, in bytes: twice what CloudFormation takes as a template, 300 times IAM's largest policy. */
    fileBytes: 2 * 1024 * 1024,
    /**
     * UTF-16 code units of all files that are read of base and head together: each costs some eighty bytes of memory, and
     * Node takes two gigabytes on a machine of eight.
     */
    text: 20 * 1024 * 1024,
    /**
     * UTF-16 code units of a file that leaves more room for others, unless its name tells that it has permissions: bundles and
     * data are longer, programs and policies mostly shorter.
     */
    large: 256 * 1024,
    /** Bytes of files that are fetched at once; one whose size the listing does not tell counts as 64 kB. */
    fetched: 16 * 1024 * 1024,
    /** How often one computation may ask for more files before it counts as incomplete. */
    rounds: 64,
    /** Characters of a path that is looked for links in, and of what a link says; systems open no longer ones. */
    linkedPath: 4096,
    /** Symbolic links that are followed from one path; Linux follows as many. */
    linkHops: 40,
    /** Other paths by which links lead to one changed file. */
    aliases: 2000,
    /** Characters of a pointer of Git LFS; its specification allows no longer ones. */
    pointer: 1023,
    /** Files behind a link that is changed. */
    linkedFiles: 1000,
    /** Bytes that one call of git may print. */
    gitOutput: 1 << 28,
    /** Bytes of a changed file of a working tree that is named by its hash; larger ones, too large to be policies, by size and path. */
    hashedFile: 1 << 26,
    /** Above this many edits the files count as wholly rewritten: the comparison's cost grows with the square of the edits. */
    edits: 4000,
    /** What the comparisons of all files may cost together, in squares of their edits; files beyond that count as wholly rewritten. */
    squaredEdits: 64_000_000,
    /** Folders that are read one by one; to list more of them, git is quicker, although it has to be started. */
    foldersWalked: 200,
    /** Folders of a partial clone that lacks some that are looked into; those beyond count as lacking. */
    foldersThere: 20_000,
    /** Files that came, or went, in a partial clone among which renames are looked for; git compares no more, either. */
    renamed: 1000,
    /** Bytes of a commit, tag or tree that is read without git. */
    treeBytes: 1 << 22,
    /** Commits that are looked at without git, for whether the base is among them. */
    history: 500,
    /** Tags of one another that are followed without git. */
    nestedTags: 5,
    /** References to references that are followed; git follows no more, either. */
    symbolicReferences: 4,
    /** Folders that objects are borrowed from without asking git. */
    alternates: 5,
    /** Compressed bytes of an object that is read without git, which can stream. */
    looseFile: 1 << 24,
    /** Packs that are looked into without git. */
    packs: 64,
    /** Deltas that stand on one another in a pack; git makes chains of 50, at most 4095. */
    deltas: 4096,
  },
  /** JSON and YAML */
  located: {
    /** Longest JSON text that is read, in UTF-16 code units; CloudFormation takes 1 MB, IAM 10 kB. */
    jsonLength: 10 * 1024 * 1024,
    /** Deepest nesting of JSON that is read; readers of the tree may recurse that far. */
    jsonDepth: 200,
    /** Longest YAML text that is read, in UTF-16 code units. */
    yamlLength: 5 * 1024 * 1024,
    /** Deepest nesting of YAML that is read; readers of the tree may recurse that far. */
    yamlDepth: 200,
    /** How many characters may be parsed in all, for a text that is parsed again for each line that is indented too little. */
    yamlMending: 20_000_000,
    /** How many nodes all aliases together may stand for; an alias bomb ends here. */
    yamlAliased: 200_000,
    /** How often one key may stand in one object: each repetition is another reading of the object, and readings multiply. */
    repetitions: 32,
  },
  /** Terraform */
  terraform: {
    /** Characters of the name of an unknown. */
    nameLength: 240,
    /** Characters of a text in the name of an unknown, before all of the name is shortened; a digest stands for the rest of a longer one. */
    quoted: 4_000,
    /** How deep the modules of a plan may be nested for references through them to be followed. */
    planModules: 12,
    /** How deep a type may be; what is deeper fits everything. */
    typeDepth: 40,
    /** Steps of one root's evaluation; a large real configuration takes some 100,000. */
    steps: 300_000,
    /** Expressions inside one another, over references too; stays far below Node's default stack. */
    depth: 250,
    /** UTF-16 code units that one root's evaluation produces; an element of a collection counts as 64 of them. */
    output: 16_000_000,
    /** Elements of one list. */
    elements: 20_000,
    /** Nesting of brackets, templates and blocks; hand-written configuration stays below 30. */
    syntaxDepth: 200,
    /** UTF-16 code units of a text that is parsed, a tenth of a second; files that are read are shorter, what functions make may be longer. */
    fileLength: 4_000_000,
    /** Problems found in one file. */
    fileProblems: 50,
    /** Templates that include one another. */
    templates: 4,
    /** Lists in one another that flatten() takes apart. */
    nestedLists: 100,
    /** How deep a value may be that jsonencode() writes. */
    encodedDepth: 100,
    /** How deep a value may be that yamlencode() and the provider's functions write. */
    writtenDepth: 60,
    /** Bytes that base64gunzip() may make. */
    inflated: 2_000_000,
    /** Characters of a file that hcl2-parser is asked about: it reads a quarter of a megabyte a second. */
    judgedLength: 128 * 1024,
    /** Files that hcl2-parser is asked about in one run. */
    judgedFiles: 8,
    /** Configuration files of one folder. */
    folderFiles: 1000,
    /** Problems of one file that are reported. */
    fileErrors: 3,
    /** Blocks in one another that tell what a data source asks; what is deeper counts by its text. */
    definitionDepth: 6,
    /** How deep modules may call modules. */
    moduleLevels: 20,
    /** Modules of one root, one for each instance of each call. */
    modules: 2000,
    /** Blocks of one address that are looked at: Terraform refuses the second one, and each refers to all of them. */
    repeatedBlocks: 8,
    /** Policies that one root gives to grantees: each of many may be given to each of many. */
    grants: 10_000,
    /** Steps of one root's evaluation for what resources that nobody reads, and outputs, are given; `steps` is for the rest. */
    carriedSteps: 100_000,
    /** More instances of one block are not looked at: each of them costs an evaluation of all that the block says. */
    instances: 500,
    /** Instances of all blocks of one root; what more of them there are is not looked at. */
    allInstances: 25_000,
    /** How far callers of callers of a changed module are looked for; those that are found last are looked at as roots. */
    callerLevels: 20,
    /** Up to here all configuration files are read to find callers; above, files are searched where the revision can do that. */
    filesReadForCallers: 200,
    /** The most files that are read where a revision cannot be searched. */
    callerFiles: 2000,
    /** Texts that a revision is searched for at once. */
    searchedTexts: 50,
    /** Characters of a path that stands in a configuration and is compared with changed ones. */
    namedPath: 300,
    /** Comparisons of changed paths with what configurations name; where there are more, all of the paths count as named. */
    namings: 2_000_000,
    /** Mentions of a changed file's name in one configuration file; more of them count as reading the file. */
    mentions: 100,
    /** More combinations of unknown conditions than this are not computed one by one. */
    combinations: 64,
    /**
     * More lists than this are not made from one for-expression: elements that may be missing then stay, and its length is not
     * known. More versions than this are not made of one policy document whose source documents are independent of each other.
     */
    filteredLists: 8,
    /** Whether something that is not known is among more elements than this is one condition of its own. */
    alternatives: 6,
    /** An index that is not known stands for each of this many elements at most. */
    indexCandidates: 64,
    /** A chain of more places than this explains nothing; the literal and the places nearest to it are kept. */
    origins: 16,
    /** A value of more parts is not made: whoever walks through it would take too long. */
    valueParts: 200_000,
    /** Numbers of one range(); Terraform has the same limit. */
    rangeLength: 1024,
    /** Characters of a regular expression: patterns come from the repository. */
    patternLength: 1000,
    /** Characters of a text that a regular expression is matched with. */
    matchedText: 200_000,
    /** A pattern of more states is not compiled: ten times `a{1000}` has 10,000. */
    patternStates: 10_000,
    /** Alternatives of a pattern of fileset(). */
    globAlternatives: 64,
    /** Binary digits before or after the point of a number. */
    exponent: 50_000,
    /** Values of a remote module's arguments that are looked through for policies. */
    remoteParts: 100,
    /** How deep a remote module's arguments are looked through. */
    remoteLevels: 6,
    /** Resources of one plan. */
    plannedResources: 20_000,
    /** More folders than this are not searched for the configuration of a plan that stands elsewhere. */
    planFolders: 200,
  },
  /** CloudFormation */
  cloudformation: {
    /** How often JSON text of a custom resource may stand in other JSON text that is looked through for policies. */
    customTexts: 3,
    /** Characters of the name of an unknown. */
    nameLength: 240,
    /** How many values one template may be evaluated to; a loop that makes more ends as undecided. */
    steps: 400_000,
    /** How deep functions, conditions and includes may refer to each other. */
    depth: 400,
    /** How many entries the loops of one template may make. */
    looped: 4_000,
    /** Places that are named as deciding about one condition: of defaults, and of where they are referred to. */
    deciders: 8,
    /** Tests that one condition is taken apart into; one of more is a test by itself, unless all ask what one thing is. */
    tests: 6,
    /** The longest string that a function may make. */
    textLength: 1_000_000,
    /** How many files are looked at to find the templates that use changed files. */
    searched: 1000,
    /** How many templates above a changed file, each using the one below, are looked for. */
    searchLevels: 8,
    /** More entries of a mapping than this are not written out when its key is not known. */
    mapped: 16,
    /** More parts than this are not made of a string. */
    splitParts: 10_000,
    /** Accounts and units below those that policies of one organization are attached to, each as often as it is below one. */
    guarded: 10_000,
    /** More strings than this are not made from conditions inside one string; the condition becomes a hole. */
    variants: 16,
    /** How many nested stacks one template may have in all. */
    stacks: 200,
    /** How deep stacks may be nested. */
    stackLevels: 16,
    /** Allowed values of a parameter that are looked at one by one. */
    allowedValues: 8,
  },
  /** Serverless */
  serverless: {
    /** How many values the variables of one service may make. */
    steps: 100_000,
    /** How deep values and variables may refer to each other. */
    depth: 100,
    /** How many places one value may keep of those that handed it on. */
    origins: 30,
    /** How many characters all strings that variables make may have together. */
    textLength: 4_000_000,
    /** More services than this in one repository are not searched for who includes a changed file. */
    services: 2_000,
    /** Files that are followed from one service; one that includes more counts as including every changed file. */
    included: 500,
    /** Includes of one file that are looked at; a service with more counts as including every changed file. */
    includes: 2_000,
    /** Characters of the path of an include; a service with a longer one counts as including every changed file. */
    pathLength: 300,
    /** More entries than this are not taken as the possible values of one key. */
    options: 64,
    /** More texts than this are not made from one string; the part becomes a hole. */
    variants: 16,
    /** More files than this are not taken as the possible ones of one `${file()}`. */
    candidates: 64,
    /** How deep variables may stand in variables. */
    nesting: 32,
  },
  /** Programs */
  programs: {
    /** Expressions and statements of one program that are evaluated, those of functions each time that they are called. */
    steps: 200_000,
    /** Steps that are still taken when a file is asked for that is not there yet: what they ask for comes with it. */
    stepsAhead: 10_000,
    /** Of these steps, as many as are left are taken, at most, for constructors of classes of other files that are followed for themselves. */
    instanceSteps: 50_000,
    /** How deep expressions, statements and calls may be inside one another. */
    depth: 400,
    /** How many functions may be inside one another. */
    calls: 24,
    /** Files that one program is followed into; what more of them hold is not known. */
    followed: 100,
    /** How often a name may be handed on from file to file. */
    handedOn: 5,
    /** Classes above a class that are looked at for a member. */
    bases: 10,
    /** Files that are looked at for whether they take constants from a changed one. */
    importers: 200,
    /** More texts than this are not made from alternatives in one text; the part becomes a hole. */
    variants: 16,
    /** Of more things than this a variable is not one by conditions; nothing is known of it then. */
    options: 128,
    /** Parts of something unknown that its name is made of. */
    words: 400,
    /** Characters of the name of an unknown. */
    nameLength: 240,
    /** Places of a text's parts that are kept. */
    origins: 12,
    /** Parts of what a call is given that are looked at for policies. */
    handed: 10_000,
    /** How deep what a call is given is looked through for policies. */
    handedDepth: 40,
    /** Calls of functions of other files whose arguments are searched for policies; of more it is taken that they hand some on. */
    handing: 500,
    /** Permissions boundaries of scopes that one role is below. */
    bounds: 8,
    /** Parts of one policy that are read. */
    policyParts: 20_000,
    /** How deep one policy is read. */
    policyDepth: 200,
    /** Characters of a text that is put together. */
    textLength: 100_000,
    /** Elements of a list or entries of an object that is put together. */
    elements: 5_000,
    /** `package.json` files that are read for the package of one name. Where there are more, the name is searched for. */
    packages: 200,
    /** Characters of a path that a program puts together; no file is looked for by a longer one. */
    pathLength: 1_000,
    /** Names of modules that are taken from the `paths` of one `tsconfig.json`, and places of each. */
    aliases: 200,
  },
  /** Other formats */
  others: {
    /** Characters of an action that similar ones are looked for. */
    compared: 160,
    /** Characters that explain takes. */
    explained: 256,
    /** More files than this in one folder are not looked at for Kubernetes manifests. */
    kubernetesFiles: 1_000,
    /** What the patches of all compositions of one folder may cost together: characters that they make, and patches. */
    patchSteps: 4_000_000,
    /** Fields of a path of a patch; a longer one leads into none of the objects that are read. */
    fieldPath: 20,
    /** More values than this are not taken as the possible ones of one patch of a composition. */
    patchOptions: 64,
    /** How many values the expressions of one Pulumi program may make. */
    pulumiSteps: 200_000,
    /** How deep the expressions of a Pulumi program may refer to each other. */
    pulumiDepth: 200,
    /** How many characters all texts that the expressions of a Pulumi program make may have together. */
    pulumiText: 4_000_000,
    /** Expressions and statements of a program inside one another; chains such as `a.b().c()` and `a + b + c` count once. */
    programDepth: 200,
    /** UTF-16 code units of a program that are read; what comes behind them is not understood. */
    programLength: 1_000_000,
    /**
     * What parsing one program may cost: for each word and sign 60 and how deep it is in the syntax, 500 more where the parser
     * does not understand it. A real file of a megabyte costs 16 million, about half a second.
     */
    programCost: 36_000_000,
    /** How often the parser may go on in a chain of 300 more operators or calls, in one program. */
    programChains: 20,
    /** How often a program is parsed again with valid syntax that the parser does not know written in another way. */
    programMends: 3,
    /** Errors of a program up to which that is tried. */
    programMended: 100,
    /** Characters of one place that is mended so. */
    programMendedLength: 2000,
    /** Depth of a program's tree; each operator and each call of a chain is one level of it. */
    programLevels: 2_200,
    /** More documents than this in one JSON file are not read one by one. */
    jsonDocuments: 5_000,
    /** Longest plan that the call may give, in UTF-16 code units: as long as the JSON that is read of a repository. */
    planLength: 10 * 1024 * 1024,
    /** Characters of a catalog file of the user. */
    catalogLength: 4_000_000,
    /** Entries of a catalog file of the user. */
    catalogEntries: 20_000,
    /** Problems of a catalog file that are reported. */
    catalogProblems: 50,
    /** Characters of one text of a catalog entry. */
    catalogText: 2000,
  },
  /** Comparing policies */
  policy: {
    /** Steps that one decision may take. */
    decisionSteps: 1_000_000,
    /** Steps that all decisions of one comparison may take together. */
    comparisonSteps: 13_000_000,
    /** Steps that all decisions together may take which tell whether one grantee became another one. */
    matchingSteps: 3_000_000,
    /** Steps that telling one part of an answer costs: its place, its witness, its words. So there are 13,000 of them at most. */
    partSteps: 1_000,
    /** Statements of other control policies of a root that may stop what one no longer stops. */
    guards: 100,
    /** Steps that each question costs which one action of one grantee asks, though it was answered before. */
    askingSteps: 30,
    /** Actions written without effect that are told; of more it is only said that there are more. */
    vain: 15_000,
    /** Files that are told of one by one where the budget of the comparison is spent; those of more files are told of together. */
    filesLeft: 50,
    /** Permissions that a policy which is not compared names one by one; of more it is said that it may be everything. */
    names: 100,
    /** More combinations of unknown conditions than this in one statement are not expanded. */
    branches: 32,
    /** Conditions that something needs together before one name stands for all of them. */
    conditions: 64,
    /** Statements that one with more of them is read as, where its parts can be read one by one. */
    partVariants: 256,
    /** How deep a condition may be written for its parts to be told apart. */
    conditionDepth: 20,
    /** Characters of a condition that stands for several. */
    conditionLength: 240,
    /** Too many options for a mask: each is then a thing of its own that is so or not. */
    options: 30,
    /** Texts of one policy document, such as actions and resources; nothing that IAM accepts comes near so many. */
    texts: 50_000,
    /**
     * Parts of what resources and modules that nobody reads are given that are looked through in one unit. What is given to those
     * that are left may name everything.
     */
    given: 20_000,
    /** How deep the JSON of an AWS-managed policy is nested. */
    valueDepth: 64,
    /** Places that are compared to tell which documents others take in; a document after that counts as taken in by nobody. */
    takenIn: 2_000_000,
    /** Pairs of grantees, one that goes and one that comes, that are compared to tell whether one became the other. */
    renamed: 1_000_000,
    /** Grantees that go and hold the same actions that are tried, one by one, as what one that comes was before. */
    counterparts: 100,
    /** Pairs of documents of one list, one of each revision, that are tried as what one became. */
    listed: 1_000,
    /** Control policies with one file name, or with one statement, that are tried as what a new one was before. */
    moved: 50,
    /** Denies of new files that may be what another file had: what more of them deny counts as new. */
    movedDenials: 100,
  },
  /** Names of permissions in files that no front-end reads */
  ledger: {
    /** Names of sensitive permissions that are looked at in one file that nobody else read. */
    mentions: 10_000,
    /** Characters of a text in backquotes, which may go over lines; a longer one is taken apart like everything else. */
    text: 4000,
    /** Words and brackets of what counts as one statement around a name. */
    statement: 400,
    /** Lines that are looked at, each way, for the statement around a name where brackets do not tell. */
    statementLines: 60,
    /** Keys and functions around a name that tell where it stands. */
    heads: 24,
    /** Characters of one of them. */
    head: 200,
    /** Names that the change takes away that are tried as the one that it brings elsewhere. */
    counterparts: 100,
    /** Places of one file that take a constant with names of sensitive permissions; one that more take is new where it comes. */
    uses: 8,
    /** Files that are looked at for what takes a list of one that changes, for each list. */
    users: 100,
    /** Lists that are looked for in files that do not change, on each side. */
    lists: 50,
  },
  /** The review */
  review: {
    /** Policies of grantees that all that a change reaches may come to in one revision; more units are not read. */
    grants: 30_000,
    /**
     * Steps of evaluation that all units of one kind may take together in one revision, and elements that they may produce;
     * more units are not read. A large configuration takes 100,000.
     */
    steps: 3_000_000,
    /** Characters of a line that is shown: of a longer one the piece around the place. */
    excerptLength: 400,
    /** Characters of a text in an explanation. */
    explanation: 120,
    /** Resources, principals and conditions of a statement that are looked at for the words of a finding. */
    quoted: 100,
    /** Actions that a suggested edit may list. */
    suggestedPatterns: 32,
    /** Characters of a line that an edit is suggested for. */
    suggestedLine: 1000,
    /** Characters of a comment that accepts a risk. */
    suppressionLength: 500,
    /** Forms of head, each without a part of the change, that are compared to find causes that no place shows. */
    causeTrials: 16,
    /** Policies of a revision with which such forms of it are compared. */
    causeGrants: 3000,
    /** Statements of the other revision, or that deny, that are looked at for the places of one finding: the first that the change touches. */
    compared: 24,
    /** Places of a statement's resources and conditions that those which a finding names are chosen of, and as many that are touched. */
    places: 200,
    /** Other places that one finding names. */
    related: 12,
    /** Sensitive permissions that one undecided entry lists. */
    undecidedActions: 12,
    /** Further places that one undecided entry lists. */
    undecidedPlaces: 1000,
    /** Variable files that are looked at for the value of one variable that has no default. */
    variableFiles: 50,
    /** Lines of a statement that an edit is suggested for. */
    suggestedLines: 200,
    /** Problems of users' catalog files that are told at once. */
    catalogProblems: 5,
  },
  /** The audit */
  audit: {
    /** Resources of one holding, and principals of one statement of a trust policy, that are listed. */
    quoted: 50,
    /** Files that are looked at together for the units that they make; half as many where they are too long. */
    surveyed: 128,
    /** UTF-16 code units of files that a worker keeps for the next unit; an unit that reads more keeps them while it is read. */
    kept: 1_000_000,
    /** Characters of a message that tell one undecided cause from another. */
    message: 600,
    /** Characters of a cell of a CSV file. */
    cell: 4000,
    /** Places that one undecided cause lists. */
    places: 200,
    /** Rows of undecided causes; the rarest of more are told together. */
    causes: 50,
    /** Rows and panels that the HTML page prints. */
    printedRows: 500,
  },
  /** GitHub */
  github: {
    /** Findings that the marker of a review comment names; a review that tells of more is not written again for them. */
    markedFindings: 300,
    /** Lines that one comment spans. */
    commentLines: 12,
    /** How often a call is repeated after a rate limit. */
    repeats: 2,
    /** Milliseconds that one call may take. */
    timeout: 30_000,
    /** Reading calls that wait for GitHub at the same time. */
    callsAtOnce: 6,
    /** Bytes of the files of one GraphQL query, as far as the tree tells them. */
    queryBytes: 4 * 1024 * 1024,
    /** Files of one GraphQL query: GitHub gives up on a query after ten seconds. */
    queryBlobs: 100,
    /** Calls that listing one truncated tree may cost, folder by folder. */
    foldersListed: 150,
    /** Pages, of 100 each, of a pull request's comments and reviews that are read over REST; with more of them nothing is written. */
    restPages: 20,
    /** Pages, of 50 each, of a pull request's comments, reviews and threads that are read over GraphQL; with more of them nothing is written. */
    graphqlPages: 20,
    /** Seconds that are waited for a rate limit to end: a secondary one asks for a minute, and a longer wait costs more than another run. */
    waitSeconds: 65,
    /** Characters of the report in the job's log. */
    log: 200_000,
  },
  /** Reports */
  report: {
    /** Characters of a comment; GitHub takes 65,536. */
    comment: 60_000,
    /** Rows of a comment's table. */
    commentRows: 60,
    /** Characters of an edit that a comment suggests. */
    commentEdit: 4000,
    /** Findings without a comment of their own that the review names. */
    reviewRows: 100,
    /** Edges of a diagram. */
    graphEdges: 24,
    /** Annotations of each level; GitHub shows ten. */
    annotations: 10,
    /** Results of a SARIF file; GitHub shows 5,000. */
    sarifResults: 5000,
    /** Characters of the job summary, of up to three bytes each; GitHub takes a megabyte. */
    summary: 300_000,
    /** Characters of one text of a pull request in a Markdown report. */
    text: 300,
    /** Characters of the summary comment; GitHub takes 65,536. */
    summaryComment: 60_000,
  },
};

/**
 * Every limit of the program, in one place: what a pull request may cost at most, and how much of it is shown. Steps are
 * counted, never time, so that the same input ends in the same way on every machine. Beyond a limit on reading or comparing
 * the answer is undecided, never a pass. docs/limits.md lists them (`npm run generate`).
 */
export const limits: { readonly [Room in keyof typeof all]: Readonly<(typeof all)[Room]> } = all;
