/**
 * The exchange of {@link Board.sync} as one atomic Redis script, the counterpart of `applySync`. It knows nothing of calendars: counters,
 * their ends and what is to be charged and drawn come resolved (see plan.ts).
 *
 * KEYS[1]  hash of one key of Weir: entry name → "<ends> <text>" (see entries.ts)
 * ARGV[1]  now, epoch ms
 * ARGV[2]  SKEW_MS: how long an entry is kept beyond its end
 * ARGV[3]  EDGE
 * ARGV[4]  JSON {charges: [[name, ends, delta]], claims: [[need, want, [[name, ends, limit]]]],
 *          slots: [name, ends, limit, want] | false, own: name of this deployment's verdict,
 *          verdict: [ends, severity, text] | false, withdraw: boolean}
 *
 * Returns [granted by claim], slots held or '', [name, "<ends> <text>", …] of all entries. Amounts are decimal text: Redis would
 * cut Lua's numbers, and Lua prints large ones with an exponent. Commands run inside: HGETALL, then only on a change HSET, HDEL, PEXPIRE.
 */
export const SYNC_SCRIPT = `
local key, now, skew, edge = KEYS[1], tonumber(ARGV[1]), tonumber(ARGV[2]), tonumber(ARGV[3])
local ask = cjson.decode(ARGV[4])
local ends, text, put, gone = {}, {}, {}, {}
local function whole(n) return string.format('%.0f', n) end
local stored = redis.call('HGETALL', key)
for i = 1, #stored, 2 do
  local e, t = string.match(stored[i + 1], '^(%d+) (.*)$')
  ends[stored[i]], text[stored[i]] = tonumber(e), t
end
local function set(name, e, t)
  if ends[name] ~= e or text[name] ~= t then
    ends[name], text[name], put[name] = e, t, true
  end
end
local function drop(name)
  if ends[name] then
    ends[name], text[name], put[name] = nil, nil, nil
    gone[#gone + 1] = name
  end
end
local function amount(name) return tonumber(text[name] or '0') end

for _, charge in ipairs(ask.charges) do
  local used = amount(charge[1])
  local after = math.max(0, used + charge[3])
  if after ~= used then set(charge[1], charge[2], whole(after)) end
end

local granted = {}
for i, claim in ipairs(ask.claims) do
  local remaining = math.huge
  for _, limit in ipairs(claim[3]) do
    remaining = math.min(remaining, math.max(0, limit[3] - amount(limit[1])))
  end
  local grant = math.min(remaining, math.max(claim[1], math.min(claim[2], math.floor(remaining / edge))))
  if grant > 0 then
    for _, limit in ipairs(claim[3]) do set(limit[1], limit[2], whole(amount(limit[1]) + grant)) end
  end
  granted[i] = whole(grant)
end

local held = ''
if ask.slots then
  local own, others = ask.slots[1], 0
  for name, e in pairs(ends) do
    if string.sub(name, 1, 2) == 's:' and name ~= own and e > now then others = others + amount(name) end
  end
  local slots = math.min(ask.slots[4], math.max(0, ask.slots[3] - others))
  if slots > 0 then set(own, ask.slots[2], whole(slots)) else drop(own) end
  held = whole(slots)
end

if ask.withdraw then drop(ask.own) end
if ask.verdict then
  local e, severity = ask.verdict[1], ask.verdict[2]
  local live = ends[ask.own] and ends[ask.own] > now
  local standing = live and tonumber(string.match(text[ask.own], '^%d+')) or -1
  if standing < severity or (standing == severity and ends[ask.own] < e) then set(ask.own, e, ask.verdict[3]) end
end

if #gone > 0 or next(put) then
  for name, e in pairs(ends) do
    if e + skew <= now then drop(name) end
  end
  local sets, last = {}, 0
  for name in pairs(put) do
    sets[#sets + 1] = name
    sets[#sets + 1] = whole(ends[name]) .. ' ' .. text[name]
  end
  for _, e in pairs(ends) do last = math.max(last, e) end
  if #gone > 0 then redis.call('HDEL', key, unpack(gone)) end
  if #sets > 0 then redis.call('HSET', key, unpack(sets)) end
  if last > 0 then redis.call('PEXPIRE', key, whole(last + skew - now)) end
end

local entries = {}
for name, e in pairs(ends) do
  entries[#entries + 1] = name
  entries[#entries + 1] = whole(e) .. ' ' .. text[name]
end
return {granted, held, entries}
`;

/** SHA-1 of {@link SYNC_SCRIPT}, by which Redis knows it once it was loaded. */
export const SYNC_SCRIPT_SHA1 = 'e73cbc19ba90d1553c149b740fcece1da08f8f1f';
