import type { Grantee } from '../../grants/grant.ts';
import { limits } from '../../limits.ts';
import { onceOf, onceOfEach } from '../../located/once.ts';
import { positionAt } from '../../located/source.ts';
import { type Origins, type Value, writtenText } from '../../located/value.ts';
import type { Place, RelatedPlace, Side, Touched } from '../access.ts';
import { matchAction } from '../decision/action-match.ts';
import type { Held } from '../statements/policies.ts';
import type { Condition, Text } from '../statements/statement.ts';
import { ResourceQuestion } from './resources-in-question.ts';

/** Places in causal order, each with the part that it plays (semantics.md section 5). */
export type Candidates = readonly RelatedPlace[];

/** What AWS wrote has no place in the repository, and so no path. */
export function candidates(role: RelatedPlace['role'], side: Side, ...origins: readonly Origins[]): Candidates {
  const places: RelatedPlace[] = [];
  for (const spans of origins) for (const span of spans) if (span.source.path !== '') places.push({ role, span, side });
  return places;
}

/**
 * Whether the change touches the line on which a place begins. What stands further down in a list, a block or a document has
 * a place of its own: that one of its lines changed does not make the whole a cause (semantics.md section 5).
 */
export function touchedAt(touched: Touched, { span, side }: Place): boolean {
  return touched({ ...span, end: Math.min(span.end, span.start + 1) }, side);
}

/** The revision that the text of a statement of a revision is of: of head's, some are only in base's text. */
export function textSide({ grant }: Held, side: Side): Side {
  return grant.ofBase ? 'base' : side;
}

/** The places that put an action item there: its own, or those of the policy's name where AWS wrote the document. */
export function itemPlaces(held: Held, item: Text | undefined, side: Side): Candidates {
  if (held.managed !== undefined && held.grant.policy.kind === 'managed')
    return candidates('origin', textSide(held, side), managedOrigins(held.grant.policy.arn, held.managed));
  return candidates('origin', textSide(held, side), item ? item.origins : held.statement.actions.origins);
}

/** Where the name of a managed policy is written: of several values that an attachment may have, in the one that names it. */
function managedOrigins(arn: Value, name: string): Origins {
  const parts = arn.kind === 'choice' ? arn.options : arn.kind === 'list' ? arn.items : undefined;
  const found = parts?.find((part) => names(part, name));
  return found ? [...managedOrigins(found, name), ...arn.origins] : arn.origins;
}

function names(arn: Value, name: string): boolean {
  if (arn.kind === 'choice') return arn.options.some((option) => names(option, name));
  if (arn.kind === 'list') return arn.items.some((item) => names(item, name));
  return arn.kind === 'string' && writtenText(arn.pieces).endsWith(name);
}

/** Those of a statement's resources that a request can be about; they come first that none of the statements before has. */
export function resourcePlaces(
  held: Held,
  side: Side,
  asked: string | undefined,
  before: readonly Held[] = [],
): Candidates {
  const list = held.statement.resources;
  if (!list) return [];
  const isKnown = before.length === 0 ? undefined : resourcesOf(before);
  return candidates(
    'resource',
    textSide(held, side),
    ...newFirst(reachingFirst(list.items, asked), isKnown),
    list.origins,
  );
}

type IsKnown = (text: Text) => boolean;

/** Tells whether a resource is one of some statements; found out once for the statements that decide about an action. */
const resourcesOf = onceOf(
  (statements: readonly Held[]): IsKnown =>
    among(statements.flatMap(({ statement }) => statement.resources?.items ?? [])),
);

const principalsOf = onceOf(
  (statements: readonly Held[]): IsKnown =>
    among(statements.flatMap(({ statement }) => (statement.principals ? textsOf(statement.principals) : []))),
);

function reachingFirst(items: readonly Text[], asked: string | undefined): readonly Text[] {
  if (asked === undefined) return items;
  const question = new ResourceQuestion(asked);
  const concerned = question.among(items);
  const reaches = new Set(question.reaching(concerned));
  return [...reaches, ...concerned.filter((item) => !reaches.has(item))];
}

/** Those of a statement's principals come first that none of the statements before has. */
export function principalPlaces(held: Held, side: Side, before: readonly Held[] = []): Candidates {
  const list = held.statement.principals;
  if (!list) return [];
  const isKnown = before.length === 0 ? undefined : principalsOf(before);
  return candidates('statement', textSide(held, side), ...newFirst(textsOf(list), isKnown), list.origins);
}

function textsOf({ entries }: NonNullable<Held['statement']['principals']>): readonly Text[] {
  return entries.map((one) => one.value);
}

/** The origins of texts, those first that were not there before: what made the difference is told before its neighbours. */
function newFirst(texts: readonly Text[], isKnown: IsKnown | undefined): readonly Origins[] {
  if (!isKnown) return texts.map((text) => text.origins);
  return [...texts.filter((text) => !isKnown(text)), ...texts.filter(isKnown)].map((text) => text.origins);
}

/** Tells whether a text is one of some texts, as written. */
export function among(texts: readonly Text[]): (text: Text) => boolean {
  const known = new Set(texts.map((text) => writtenText(text.pieces)));
  return (text) => known.has(writtenText(text.pieces));
}

/** Conditions come first that none of the statements before has, as a whole; then values that these do not have. */
export function conditionPlaces(held: Held, side: Side, before: readonly Held[] = []): Candidates {
  const all = conditionsIn(held, side);
  return before.length === 0 ? all : [...changedConditions(before)(held, side), ...all];
}

const conditionsIn = onceOfEach(
  (held: Held, side: Side): Candidates =>
    held.statement.conditions.flatMap((one) =>
      candidates('condition', textSide(held, side), ...one.values.map((value) => value.origins), one.origins),
    ),
);

/** Those of a statement's conditions, or of their values, that none of the statements before has. */
const changedConditions = onceOf((before: readonly Held[]) =>
  onceOfEach(
    (held: Held, side: Side): Candidates =>
      held.statement.conditions.flatMap((one) => {
        const isKnown = conditionsOf(before).get(keyOfCondition(one));
        if (!isKnown) return candidates('condition', textSide(held, side), one.origins.toReversed());
        const news = one.values.filter((value) => !isKnown(value));
        return candidates('condition', textSide(held, side), ...news.map(({ origins }) => origins));
      }),
  ),
);

const keyOfCondition = ({ operator, key }: Condition): string => `${operator}\n${key}`.toLowerCase();

/** By operator and key, what tells whether a value is one of those that conditions of some statements have. */
const conditionsOf = onceOf((statements: readonly Held[]): ReadonlyMap<string, IsKnown> => {
  const values = new Map<string, Text[]>();
  for (const { statement } of statements)
    for (const one of statement.conditions) {
      const known = values.get(keyOfCondition(one));
      if (known) known.push(...one.values);
      else values.set(keyOfCondition(one), [...one.values]);
    }
  return new Map([...values].map(([key, texts]) => [key, among(texts)]));
});

export function attachmentPlaces(held: Held, side: Side): Candidates {
  const { attachedAt, broughtBy = [], grantee, ofBase } = held.grant;
  const own = ofBase === 'all' ? 'base' : side;
  return [...candidates('attachment', own, attachedAt), ...bringers(own, broughtBy), ...makers(grantee, side)];
}

/** What makes there be a grantee of a revision. */
export function makers({ madeBy = [], ofBase }: Grantee, side: Side): Candidates {
  return bringers(ofBase ? 'base' : side, madeBy);
}

/** What makes there be something. */
export function bringers(side: Side, origins: Origins): Candidates {
  return candidates('attachment', side, origins).map((place) => ({ ...place, ifTouched: true }));
}

export function statementPlaces(held: Held, side: Side): Candidates {
  return candidates('statement', textSide(held, side), held.statement.effectOrigins, held.statement.origins);
}

/** Everything of a statement and its attachment, the action's places first. */
export function allPlaces(held: Held, item: Text | undefined, side: Side, asked?: string): Candidates {
  return [
    ...itemPlaces(held, item, side),
    ...principalPlaces(held, side),
    ...resourcePlaces(held, side, asked),
    ...besideItems(held, side),
  ];
}

/** The places of a statement and its attachment that are the same whatever is asked. */
const besideItems = onceOfEach(
  (held: Held, side: Side): Candidates => [
    ...conditionPlaces(held, side),
    ...candidates('statement', textSide(held, side), held.statement.effectOrigins),
    ...attachmentPlaces(held, side),
    ...candidates('statement', textSide(held, side), held.statement.origins),
  ],
);

/** Of very many places, those that one can be chosen of: the first of them, and the first that the change touches. */
export function fewest(places: Candidates, touched: Touched): Candidates {
  return places.length <= MOST_PLACES ? places : fewestOf(places, touched);
}

const fewestOf = onceOfEach((places: Candidates, touched: Touched): Candidates => {
  const left = places.slice(MOST_PLACES).filter((place) => touchedAt(touched, place));
  return [...places.slice(0, MOST_PLACES), ...left.slice(0, MOST_PLACES)];
});

const MOST_PLACES = limits.review.places;

const MAX_RELATED = limits.review.related;

/**
 * The first place on whose line the change is, else the first that has a changed line in it, else the first there is. The others
 * are related, each place once: the innermost of those that begin on one line.
 */
export function choosePlace(
  places: Candidates,
  touched: Touched,
  fallback: Place,
): { readonly primary: Place; readonly related: readonly RelatedPlace[] } {
  const primary: Place =
    places.find((place) => touchedAt(touched, place)) ??
    [...places, fallback].find(({ span, side }) => touched(span, side)) ??
    places.find(({ ifTouched }) => !ifTouched) ??
    fallback;
  const related: RelatedPlace[] = [];
  for (const place of places) {
    if ((isAround(place, primary) && !isStatement(place)) || (place.ifTouched && !touchedAt(touched, place))) continue;
    const same = related.findIndex(
      (known) =>
        isAround(known, place) || (known.role === place.role && !isStatement(place) && onOneLine(known, place)),
    );
    const known = related[same];
    if (known && !isStatement(known)) related[same] = isAround(known, place) ? place : known;
    else if (related.length < MAX_RELATED) related.push(place);
  }
  return { primary: { span: primary.span, side: primary.side }, related };
}

/** A statement of several lines is told besides its parts, wherever these begin. */
function isStatement({ role, span: { source, start, end } }: RelatedPlace): boolean {
  return role === 'statement' && source.text.slice(start, end).includes('\n');
}

/** Whether two places begin on one line. */
function onOneLine(a: Place, b: Place): boolean {
  const [first, second] = a.span.start <= b.span.start ? [a.span, b.span] : [b.span, a.span];
  if (a.side !== b.side || first.source.path !== second.source.path) return false;
  // positions are looked up, as a line may have a megabyte
  return positionAt(first.source, first.start).line === positionAt(first.source, second.start).line;
}

/** Whether a place is another one, or what stands around it from the same line on. */
function isAround(outer: Place, inner: Place): boolean {
  return outer.span.start <= inner.span.start && outer.span.end >= inner.span.end && onOneLine(outer, inner);
}

/**
 * The items that bring an action: those that the change touches, else the first; none for `NotAction`. What may be the action
 * does not count beside what is.
 */
export function bringingItems(held: Held, action: string, touched: Touched): readonly (Text | undefined)[] {
  const items = matchAction(held.statement, action)?.items ?? [];
  if (items.length === 0 || held.managed !== undefined) return [items[0]];
  const side = textSide(held, 'head');
  const changed = items.filter((item) => item.origins.some((span) => touchedAt(touched, { span, side })));
  const sure = changed.filter(({ pieces }) => pieces.every((piece) => typeof piece === 'string'));
  if (sure.length > 0) return sure;
  return changed.length > 0 ? changed : [items[0]];
}
