/**
 * One schema for each call: it gives the type of the message, its check on arrival and, with its comment, the
 * documentation. Content scripts import the types only, so that no page carries the schema library.
 */
import * as v from 'valibot';
import { hasFields } from '../../core/pack/json.ts';

/** The answer. It comes from the extension itself, so its schema gives the type without a check. */
export const reply = <Value>() => v.custom<Value>(() => true);

/** A part of a message that its receiver checks in full; `isRight` checks the outer shape. */
export const part = <Value>(isRight: (value: unknown) => boolean) => v.custom<Value>(isRight);

/** An object with a type of the extension. */
export const object = <Value extends object>() => part<Value>(hasFields);
/** A branded string, such as an id. */
export const text = <Value extends string>() => part<Value>((value) => typeof value === 'string');
export const list = <Value>() => part<readonly Value[]>(Array.isArray);
export const count = () => v.pipe(v.number(), v.minValue(0));

export function call<const Type extends string, Fields extends v.ObjectEntries, Reply extends v.GenericSchema>(
  type: Type,
  fields: Fields,
  replySchema: Reply,
) {
  return { message: v.object({ type: v.literal(type), ...fields }), reply: replySchema };
}

/** A call that may be asked again where its answer was lost: it reads, or says what is so however often it is said. */
export const question = <const Type extends string, Fields extends v.ObjectEntries, Reply extends v.GenericSchema>(
  type: Type,
  fields: Fields,
  replySchema: Reply,
) => ({ ...call(type, fields, replySchema), isQuestion: true as const });

type AnyCall = { readonly message: v.GenericSchema; readonly reply: v.GenericSchema };
export type Calls = Readonly<Record<string, AnyCall>>;
/** The messages of a table of calls. */
export type MessageOf<Table extends Calls> = Readonly<v.InferOutput<Table[keyof Table]['message']>>;
/** The answer to one of them. */
export type ReplyOf<Table extends Calls, Type extends keyof Table> = v.InferOutput<Table[Type]['reply']>;

/** The message where the table has it and its schema accepts it, otherwise null. */
export function readMessage<Table extends Calls>(table: Table, value: unknown): MessageOf<Table> | null {
  const type = (value as { readonly type?: unknown } | null)?.type;
  if (typeof type !== 'string' || !Object.hasOwn(table, type)) return null;
  const read = v.safeParse((table[type] as AnyCall).message, value);
  return read.success ? (read.output as MessageOf<Table>) : null;
}
