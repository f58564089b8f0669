// Signatures over exact bytes. An envelope is a small JSON file that carries its payload as a string, so that what was signed is what
// is read and no canonical form has to be agreed on:
//   {"payload":"{\"type\":\"channel\",…}","signatures":[{"key":"<id>","signature":"<base64>"}]}\n
// Strict on purpose: an envelope has exactly one spelling (`formatEnvelope(parseEnvelope(text)) === text`), every signature in it must
// be by a key that the reader trusts and must hold, no key signs twice. So no bit of an accepted file can be changed unnoticed.
import type { SignatureProblem } from './problem.ts';

/** Ed25519 public key. `id` is the SHA-256 of the 32 raw bytes, in hexadecimal; `public` the bytes in base64. */
export type PublicKey = { readonly id: string; readonly public: string };
/** `private`: PKCS #8 in base64. Never leaves the author's machine. */
export type PrivateKey = PublicKey & { readonly private: string };
export type Signature = { readonly key: string; readonly signature: string };
export type Envelope = { readonly payload: string; readonly signatures: readonly Signature[] };

const HEX_ID = /^[0-9a-f]{64}$/;
/** Signed bytes are UTF-8, which has none: encoded, it would stand for U+FFFD, and two texts would have one signature. */
const LONE_SURROGATE = /\p{Surrogate}/u;
const bytesOf = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

export const toBase64 = (bytes: Uint8Array): string => btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));

/** Null when the text is not the one canonical base64 spelling of some bytes. */
export function fromBase64(text: string): Uint8Array<ArrayBuffer> | null {
  try {
    const bytes = Uint8Array.from(atob(text), (char) => char.charCodeAt(0));
    return toBase64(bytes) === text ? bytes : null;
  } catch {
    return null;
  }
}

/** SHA-256 in lower-case hexadecimal. */
export async function sha256(data: string | Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', typeof data === 'string' ? bytesOf(data) : data));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

export async function newKey(): Promise<PrivateKey> {
  const pair = (await crypto.subtle.generateKey('Ed25519', true, ['sign', 'verify'])) as CryptoKeyPair;
  const raw = new Uint8Array(await crypto.subtle.exportKey('raw', pair.publicKey));
  const pkcs8 = new Uint8Array(await crypto.subtle.exportKey('pkcs8', pair.privateKey));
  return { id: await sha256(raw), public: toBase64(raw), private: toBase64(pkcs8) };
}

/** Whether the id, the public and, if it is there, the private half belong together. */
export async function isWholeKey(key: PublicKey & { readonly private?: string }): Promise<boolean> {
  const raw = fromBase64(key.public);
  if (raw?.length !== 32 || (await sha256(raw)) !== key.id) return false;
  if (key.private === undefined) return true;
  try {
    return (await verify(await sign('a try', [{ ...key, private: key.private }]), [key], 1)).ok;
  } catch {
    return false;
  }
}

/** Throws on a key that is none: keys are read and checked by the caller. */
export async function sign(payload: string, keys: readonly PrivateKey[]): Promise<Envelope> {
  const signatures: Signature[] = [];
  for (const key of [...keys].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    const pkcs8 = fromBase64(key.private);
    if (!pkcs8) throw new TypeError(`the private key ${key.id.slice(0, 12)}… is damaged`);
    const imported = await crypto.subtle.importKey('pkcs8', pkcs8, 'Ed25519', false, ['sign']);
    signatures.push({ key: key.id, signature: toBase64(new Uint8Array(await crypto.subtle.sign('Ed25519', imported, bytesOf(payload)))) });
  }
  return { payload, signatures };
}

export const formatEnvelope = ({ payload, signatures }: Envelope): string =>
  `${JSON.stringify({ payload, signatures: signatures.map(({ key, signature }) => ({ key, signature })) })}\n`;

/** Null for anything but the canonical spelling. Linear in the text; never throws. */
export function parseEnvelope(text: string): Envelope | null {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return null;
  }
  if (typeof value !== 'object' || value === null) return null;
  const { payload, signatures } = value as Partial<Record<keyof Envelope, unknown>>;
  if (typeof payload !== 'string' || !Array.isArray(signatures) || signatures.length > 64) return null;
  if (LONE_SURROGATE.test(payload)) return null;
  for (const one of signatures as Partial<Signature>[]) {
    if (typeof one !== 'object' || one === null || typeof one.key !== 'string' || typeof one.signature !== 'string') return null;
    if (!HEX_ID.test(one.key) || fromBase64(one.signature)?.length !== 64) return null;
  }
  const envelope: Envelope = { payload, signatures: signatures as Signature[] };
  return formatEnvelope(envelope) === text ? envelope : null;
}

/**
 * Whether at least `threshold` of `keys` signed the payload. `also` are keys whose signatures may stand beside them without counting
 * (the previous root's, while keys are being rotated).
 */
export async function verify(
  envelope: Envelope,
  keys: readonly PublicKey[],
  threshold: number,
  also: readonly PublicKey[] = [],
): Promise<{ readonly ok: true } | { readonly ok: false; readonly problem: SignatureProblem }> {
  const no = (code: 'unknown-key' | 'signed-twice' | 'bad-signature') => ({ ok: false, problem: { code } }) as const;
  const counted = new Set(keys.map((key) => key.id));
  const known = new Map([...also, ...keys].map((key) => [key.id, key]));
  const seen = new Set<string>();
  let good = 0;
  for (const { key: id, signature } of envelope.signatures) {
    const key = known.get(id);
    if (!key) return no('unknown-key');
    if (seen.has(id)) return no('signed-twice');
    seen.add(id);
    const raw = fromBase64(key.public);
    const bytes = fromBase64(signature);
    if (!raw || !bytes || (await sha256(raw)) !== id) return no('bad-signature');
    const imported = await crypto.subtle.importKey('raw', raw, 'Ed25519', false, ['verify']).catch(() => null);
    if (!imported || !(await crypto.subtle.verify('Ed25519', imported, bytes, bytesOf(envelope.payload)))) return no('bad-signature');
    if (counted.has(id)) good++;
  }
  return good >= threshold && threshold > 0
    ? { ok: true }
    : { ok: false, problem: { code: 'too-few-signatures', has: good, needs: threshold } };
}
