// A ruleset file's contents → its one canonical text, so that a change shows as the lines that it changes: format(parse(file)) === file.
//   An object or list that fits a line of 140 stands on one; a longer one has a line for each of its parts.
//   Fields stand in the order of the schema, entries in that of their ids; both are the writer's to keep, and `check` says where they are not.

const WIDTH = 140;

/** `value`: plain JSON. The text ends with a line feed. */
export const format = (value: unknown): string => `${write(value, '')}\n`;

function write(value: unknown, indent: string): string {
  const line = oneLine(value);
  if (typeof value !== 'object' || value === null || (indent !== '' && line.length + indent.length <= WIDTH)) return line;
  const inner = `${indent}  `;
  if (Array.isArray(value)) {
    if (!value.length) return '[]';
    return `[\n${value.map((part) => inner + write(part, inner)).join(',\n')}\n${indent}]`;
  }
  const fields = Object.entries(value);
  if (!fields.length) return '{}';
  return `{\n${fields.map(([key, part]) => `${inner}${JSON.stringify(key)}: ${write(part, inner)}`).join(',\n')}\n${indent}}`;
}

function oneLine(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(oneLine).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const fields = Object.entries(value).map(([key, part]) => `${JSON.stringify(key)}: ${oneLine(part)}`);
  return fields.length ? `{ ${fields.join(', ')} }` : '{}';
}
