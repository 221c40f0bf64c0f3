import type { Readable } from 'node:stream';
import { SaxesParser } from 'saxes';

type Attributes = Readonly<Partial<Record<string, string>>>;

/** What is made of the elements of an XML file as they come; names without their prefix. */
export interface ReadXml<T> {
  /** What an element gives as soon as it begins; undefined for nothing. */
  open?(element: string, attributes: Attributes): T | undefined;
  text?(text: string): void;
  /** What an element gives when it ends; undefined for nothing. */
  close?(element: string): T | undefined;
}

/** Block by block what `reader` makes of the XML that streams in. Knows no entities but those of XML itself. */
export async function* readXml<T>(bytes: Readable, reader: ReadXml<T>): AsyncGenerator<T[]> {
  const found: T[] = [];
  const keep = (item: T | undefined): void => {
    if (item !== undefined) found.push(item);
  };
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => keep(reader.open?.(plain(name), attributes)));
  parser.on('text', (text) => reader.text?.(text));
  parser.on('cdata', (text) => reader.text?.(text));
  parser.on('closetag', ({ name }) => keep(reader.close?.(plain(name))));
  parser.on('error', (error) => {
    throw error;
  });
  for await (const chunk of bytes.setEncoding('utf8') as AsyncIterable<string>) {
    parser.write(chunk);
    if (found.length > 0) yield found.splice(0);
  }
  parser.close();
  if (found.length > 0) yield found;
}

const plain = (name: string): string => name.slice(name.indexOf(':') + 1);
