/** The reference of the API as one page, from the schema and the map of rights. */
import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isScalarType,
  isSpecifiedScalarType,
  isUnionType,
} from 'graphql';
import { escaped, page, word, WORDS } from './page.mjs';

/** `rightFor(type, field)` says which right a field needs. */
export function referencePage(schema, rightFor) {
  const parts = partsOf(schema);
  const met = whereMet(schema);
  const render = { schema, rightFor, met };
  const content = Object.entries(parts).map(
    ([name, entries]) =>
      `<section><h2 id="${name}">${word(name)}</h2>${entries.map((entry) => article(entry, render)).join('\n')}</section>`,
  );
  return page({
    titles: WORDS.title,
    index: indexOf(parts),
    content: `<h1>${word('title')}</h1>${content.join('\n')}`,
  });
}

/** Which part each type stands in; root fields come first, since they are what is looked for. */
function partsOf(schema) {
  const [query, mutation] = [schema.getQueryType(), schema.getMutationType()];
  const types = Object.values(schema.getTypeMap()).filter(
    (type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type) && type !== query && type !== mutation,
  );
  const isProblem = (type) =>
    type.name === 'Problem' || (isObjectType(type) && type.getInterfaces().some(({ name }) => name === 'Problem'));
  const named = (test) => types.filter(test).sort((a, b) => a.name.localeCompare(b.name, 'en'));
  const fields = (root) =>
    Object.values(root?.getFields() ?? {})
      .map((field) => ({ name: field.name, description: field.description, root, field }))
      .sort((a, b) => a.name.localeCompare(b.name, 'en'));
  return {
    Queries: fields(query),
    Mutations: fields(mutation),
    Types: named((type) => (isObjectType(type) || isInterfaceType(type)) && !isProblem(type)),
    Results: named(isUnionType),
    Problems: named(isProblem),
    Inputs: named(isInputObjectType),
    Enums: named(isEnumType),
    Scalars: named(isScalarType),
  };
}

const anchor = ({ root, name }) => (root === undefined ? name : `${root.name}.${name}`);

function indexOf(parts) {
  const lists = Object.entries(parts).map(([name, entries], place) => {
    const items = entries.map(
      (entry) =>
        `<li data-text="${escaped((entry.description ?? '').replaceAll('\n', ' '))}"><a href="#${anchor(entry)}">${entry.name}</a></li>`,
    );
    return `<details${place < 2 ? ' open' : ''}><summary>${word(name)}</summary><ul>${items.join('')}</ul></details>`;
  });
  return `<nav class="index"><label for="search">${word('search')} <span id="found" class="small" role="status"></span></label><input id="search" type="search" autocomplete="off">${lists.join('\n')}</nav>`;
}

/** Type → the fields and types in which it is met. */
function whereMet(schema) {
  const met = new Map();
  const add = (type, place) => {
    const { name } = getNamedType(type);
    if (!met.has(name)) met.set(name, new Set());
    met.get(name).add(place);
  };
  for (const type of Object.values(schema.getTypeMap())) {
    if (isIntrospectionType(type)) continue;
    if (isUnionType(type)) for (const member of type.getTypes()) add(member, type.name);
    if (!('getFields' in type)) continue;
    for (const field of Object.values(type.getFields())) {
      add(field.type, `${type.name}.${field.name}`);
      for (const argument of field.args ?? []) add(argument.type, `${type.name}.${field.name}`);
    }
  }
  return met;
}

function article(entry, render) {
  const inside = entry.root === undefined ? ofType(entry, render) : ofRootField(entry, render);
  return `<article id="${anchor(entry)}"><h3>${entry.name}</h3>${prose(entry.description)}${inside}</article>`;
}

const ofRootField = ({ root, field }, { rightFor }) =>
  `${right(rightFor(root, field.name))}${argumentsOf(field)}<p>${word('gives')} <code>${typeLink(field.type)}</code></p>${deprecated(field)}`;

function ofType(type, { schema, rightFor, met }) {
  const places = [...(met.get(type.name) ?? [])].map((place) => link(anchorOfPlace(place, schema), place));
  const used =
    places.length === 0
      ? ''
      : `<details class="small"><summary>${word('usedBy')} (${places.length})</summary>${places.join(', ')}</details>`;
  return `${membersOf(type, rightFor)}${used}`;
}

function membersOf(type, rightFor) {
  if (isUnionType(type))
    return `<p>${word('oneOf')}</p><ul>${type
      .getTypes()
      .map(({ name }) => `<li><code>${link(name)}</code></li>`)
      .join('')}</ul>`;
  if (isEnumType(type))
    return list(type.getValues().map((value) => [escaped(value.name), prose(value.description) + deprecated(value)]));
  if (isInputObjectType(type))
    return `${type.isOneOf ? `<p>${word('exactlyOne')}</p>` : ''}${list(Object.values(type.getFields()).map(input))}`;
  if (!isObjectType(type) && !isInterfaceType(type)) return '';
  return list(
    Object.values(type.getFields()).map((field) => [
      `${field.name}: ${typeLink(field.type)}`,
      `${prose(field.description)}${right(rightFor(type, field.name))}${argumentsOf(field)}${deprecated(field)}`,
    ]),
  );
}

const input = ({ name, type, description, defaultValue }) => [
  `${name}: ${typeLink(type)}${defaultValue === undefined ? '' : ` = ${escaped(JSON.stringify(defaultValue))}`}`,
  prose(description),
];

const argumentsOf = ({ args }) =>
  args.length === 0 ? '' : `<p class="small">${word('arguments')}</p>${list(args.map(input))}`;
const list = (rows) => `<dl>${rows.map(([term, said]) => `<dt>${term}</dt><dd>${said}</dd>`).join('')}</dl>`;
const right = (needed) => (needed === null ? '' : `<p class="right">${word('right')}: <code>${needed}</code></p>`);
const deprecated = ({ deprecationReason }) =>
  deprecationReason == null ? '' : `<p><strong>${word('deprecated')}:</strong> ${escaped(deprecationReason)}</p>`;

/** Names in backquotes that are ours to show as code; everything else is text. */
const prose = (text) =>
  text == null || text === ''
    ? ''
    : `<p>${escaped(text)
        .replaceAll(/`([^`]+)`/g, '<code>$1</code>')
        .replaceAll('\n', ' ')}</p>`;

const link = (name, text = name) => `<a href="#${name}">${text}</a>`;

function typeLink(type) {
  const { name } = getNamedType(type);
  return isSpecifiedScalarType(getNamedType(type)) ? String(type) : String(type).replace(name, link(name));
}

/** Fields stand in the article of their type, root fields in one of their own. */
function anchorOfPlace(place, schema) {
  const [type, field] = place.split('.');
  const root = type === schema.getQueryType()?.name || type === schema.getMutationType()?.name;
  return field !== undefined && root ? place : type;
}
