// A trace of one page in Chromium → what somebody's script cost its main thread. Nothing is sampled: the browser notes every entry into a script,
// with the world or the address that it belongs to, by the thread's own clock, so that other programs of the machine are no cost of the page.
//   script   compiling, the first run, every call (listeners, timers, observers, idle and frame callbacks), its extension's messages with their
//            deserialisation, the microtasks behind all of these, and what the engine does meanwhile (lazy compiling, garbage); not the layout it forces
//   forced   style and layout that happen inside of `script`
//   world    the isolated world that the browser makes before the script's first line
//   longest  of all tasks the longest share of one in `script` and `forced`

/** @typedef {{ name: string, ph: string, ts: number, dur?: number, tdur?: number, tid: number, pid: number, args: Record<string, any> }} TraceEvent */
/** Whose script: what its addresses begin with, and the name of its world and of its messages when it is an extension's. @typedef {{ address: string, world?: string, messages?: string }} Owner */
/** Milliseconds; `began` and `changed` since the page's load event. @typedef {{ script: number, forced: number, world: number, longest: number, began: number, changed: number, frames: (from: number) => number }} Cost */
/** @typedef {{ name: string, ts: number, end: number, cpu: number, args: Record<string, any>, inner: Call[] }} Call */

export const CATEGORIES = ['-*', 'toplevel', 'mojom', 'devtools.timeline', 'blink', 'v8', 'v8.execute'];

const RENDERING = /^(?:UpdateLayoutTree|Layout|PrePaint|Paint|Layerize|Commit|ParseAuthorStyleSheet)$/;
const ENTRY = /^(?:EvaluateScript|FunctionCall|v8\.compile|v8\.run|v8\.callFunction)$/;

/** @param {TraceEvent[]} events @param {Owner} owner @returns {Cost} */
export function costOf(events, owner) {
  const thread = mainThread(events);
  const calls = nest(events.filter(({ ph, pid, tid }) => ph === 'X' && pid === thread?.pid && tid === thread.tid));
  const loads = events.filter(({ name, pid, args }) => name === 'MarkLoad' && pid === thread?.pid && args.data?.isOutermostMainFrame);
  const origin = loads.at(-1)?.ts ?? calls[0]?.ts ?? 0;
  /** @type {{ ts: number, cpu: number }[]} */
  const frames = [];
  const sum = { script: 0, forced: 0, world: 0, longest: 0 };
  let [began, changed] = [Infinity, Infinity];
  let lastWorld = 0;
  let task = { ts: 0, ours: false, script: 0, forced: 0 };
  /** @param {Call} call @param {boolean} within */
  const look = (call, within) => {
    if (RENDERING.test(call.name)) {
      if (within) task.forced += call.cpu;
      else frames.push(call);
      return;
    }
    if (call.name === 'LocalWindowProxy::Initialize' && call.args.IsOutermostMainFrame && !within) lastWorld = call.cpu;
    const own = isOwn(call, owner) || (call.name === 'RunMicrotasks' && task.ours);
    const here = own || (within && !(ENTRY.test(call.name) && isSaid(call)));
    if (own && !task.ours) {
      task.ours = true;
      began = Math.min(began, task.ts);
      if (owner.world && !sum.world) sum.world = lastWorld;
    }
    for (const inner of call.inner) look(inner, here);
    if (here) task.script += call.cpu - call.inner.reduce((all, { cpu }) => all + cpu, 0);
  };
  const end = () => {
    sum.script += task.script;
    sum.forced += task.forced;
    sum.longest = Math.max(sum.longest, task.script + task.forced);
    if (task.forced) changed = Math.min(changed, task.ts);
  };
  for (const call of calls) {
    // Microtasks that a task leaves behind run in a checkpoint behind it: both together are the task.
    if (call.name !== 'BlinkScheduler_PerformMicrotaskCheckpoint') {
      end();
      task = { ts: call.ts, ours: false, script: 0, forced: 0 };
    }
    look(call, false);
  }
  end();
  const since = (/** @type {number} */ ts) => (ts - origin) / 1000;
  return {
    script: sum.script / 1000,
    forced: sum.forced / 1000,
    world: sum.world / 1000,
    longest: sum.longest / 1000,
    began: since(began),
    changed: since(changed),
    frames: (from) => frames.filter(({ ts }) => since(ts) >= from).reduce((all, { cpu }) => all + cpu, 0) / 1000,
  };
}

/** @param {Call} call @param {Owner} owner */
const isOwn = ({ name, args }, { address, world, messages }) =>
  ENTRY.test(name)
    ? (world !== undefined && args.worldName === world) || String(args.data?.url ?? args.fileName ?? '').startsWith(address)
    : messages !== undefined &&
      name === 'Receive mojo message' &&
      String(args.chrome_mojo_event_info?.mojo_interface_tag).startsWith(messages);

/** An entry that says whose it is. @param {Call} call */
const isSaid = ({ args }) => Boolean(args.data?.url || args.fileName);

/** Events of one thread → those that lie in no other, each with what lies in it. @param {TraceEvent[]} events @returns {Call[]} */
function nest(events) {
  /** @type {Call[]} */
  const top = [];
  /** @type {Call[]} */
  const open = [];
  for (const { name, ts, dur = 0, tdur = dur, args } of events.toSorted((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0))) {
    const call = { name, ts, end: ts + dur, cpu: tdur, args, inner: [] };
    while (open.length && /** @type {Call} */ (open.at(-1)).end <= ts) open.pop();
    (open.at(-1)?.inner ?? top).push(call);
    if (dur > 0) open.push(call);
  }
  return top;
}

/** The renderer's main thread that did the most. @param {TraceEvent[]} events */
function mainThread(events) {
  /** @type {Map<string, { pid: number, tid: number, dur: number }>} */
  const threads = new Map();
  const named = new Set(
    events.filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain').map(({ pid, tid }) => `${pid}/${tid}`),
  );
  for (const { name, ph, pid, tid, dur = 0 } of events) {
    const key = `${pid}/${tid}`;
    if (ph !== 'X' || !name.endsWith('RunTask') || !named.has(key)) continue;
    threads.set(key, { pid, tid, dur: (threads.get(key)?.dur ?? 0) + dur });
  }
  return [...threads.values()].sort((a, b) => b.dur - a.dur)[0] ?? null;
}
