import * as v from 'valibot';
import { FAILURE_KINDS } from '../failure.ts';
import { type Envelope, failed, succeeded } from './envelope.ts';

const envelopeSchema = v.variant('ok', [
  v.object({ ok: v.literal(true), value: v.unknown() }),
  v.object({ ok: v.literal(false), failure: v.object({ kind: v.picklist(FAILURE_KINDS) }) }),
]);

/**
 * Checks an answer. One of a wrong shape is a fault of ours: it becomes the failure `internal`.
 *
 *     parseEnvelope(v.null(), { ok: true, value: null })   // the same
 *     parseEnvelope(v.null(), { ok: true, value: 7 })      // { ok: false, failure: { kind: 'internal' } }
 */
export function parseEnvelope<T>(valueSchema: v.GenericSchema<unknown, T>, answer: unknown): Envelope<T> {
  const envelope = v.safeParse(envelopeSchema, answer);
  if (!envelope.success) return failed('internal');
  if (!envelope.output.ok) return failed(envelope.output.failure.kind);
  const value = v.safeParse(valueSchema, envelope.output.value);
  return value.success ? succeeded(value.output) : failed('internal');
}
