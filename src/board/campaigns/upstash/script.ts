/**
 * One exchange with the field in Redis, atomic: writes rows if all that the caller names still have the versions that it names, and tells it what it does not know.
 * All keys have one prefix with a hash tag, so that they lie in one slot of a cluster and the script may touch any of them:
 * u:<unit>, f:<fact>, c:<campaign>, t (totals): "<version> <JSON>"; m:<campaign>: set of members; feed: campaigns and t by version; seq: the latest version, and the first one since Redis had none (the epoch); turn: who alone may write.
 *
 * KEYS[1]   the prefix
 * ARGV[1]   JSON {now, cursor, epoch: version up to which the caller has seen changes, -1 for none, and the epoch then; names, versions: rows and what versions they must have, 0 for none;
 *           puts: names of rows to be written, ARGV[2…] their JSON; gone: names of rows to be removed; joined, left: [[campaign, unit…]…];
 *           id, hold: the caller takes the turn for so many ms when rows differ and nobody has it, 0 for not; it ends with its next write. Without turns, a
 *           writer far away would never succeed beside one nearby;
 *           rosters: campaigns whose members are asked for, in which case nothing is written; keep: ms by kind {u, f, c, t}; feed: changes that are kept}
 *
 * Returns [status, seq, epoch, feed, rows, rosters]: status `done`; `differ` when nothing was written because rows differ or members were asked for; `wait` when nothing was
 * written because it is another writer's turn; `reset` when the caller has missed changes, or knows what Redis has lost. feed: [name, row, …] of campaigns and t that have changed since the cursor; rows: [name, row, …] of those that differ; '' for none.
 * A version is the time, or one more than the last: versions grow even if Redis has lost everything. Every key that is written gets a new expiry.
 */
export const EXCHANGE_SCRIPT = `
local prefix, ask = KEYS[1], cjson.decode(ARGV[1])
local function whole(n) return string.format('%.0f', n) end
local function rowsOf(names)
  local rows = {}
  for from = 1, #names, 1000 do
    local keys = {}
    for i = from, math.min(from + 999, #names) do keys[#keys + 1] = prefix .. names[i] end
    for _, row in ipairs(redis.call('MGET', unpack(keys))) do rows[#rows + 1] = row or '' end
  end
  return rows
end
local function keep(name) return ask.keep[string.sub(name, 1, 1)] end

local at, epoch = string.match(redis.call('GET', prefix .. 'seq') or '0 0', '^(%d+) (%d+)$')
local seq, log = tonumber(at), prefix .. 'feed'
local feed, missed = {}, ask.cursor >= 0 and ask.epoch ~= epoch
if not missed and ask.cursor >= 0 and ask.cursor < seq then
  local oldest = redis.call('ZRANGE', log, 0, 0, 'WITHSCORES')
  missed = redis.call('ZCARD', log) >= ask.feed and tonumber(oldest[2]) > ask.cursor
  local names = redis.call('ZRANGEBYSCORE', log, '(' .. whole(ask.cursor), '+inf')
  for i, row in ipairs(rowsOf(names)) do
    feed[#feed + 1] = names[i]
    feed[#feed + 1] = row
  end
end

local rows = {}
for i, row in ipairs(rowsOf(ask.names)) do
  if tonumber(string.match(row, '^%d+') or '0') ~= ask.versions[i] then
    rows[#rows + 1] = ask.names[i]
    rows[#rows + 1] = row
  end
end
local rosters = {}
for i, campaign in ipairs(ask.rosters) do rosters[i] = redis.call('SMEMBERS', prefix .. 'm:' .. campaign) end

if missed then return {'reset', whole(seq), epoch, {}, {}, {}} end
local turn = redis.call('GET', prefix .. 'turn')
if #rows > 0 or #rosters > 0 then
  if ask.hold > 0 and (not turn or turn == ask.id) then
    redis.call('SET', prefix .. 'turn', ask.id, 'PX', whole(ask.hold))
  end
  return {'differ', whole(seq), epoch, feed, rows, rosters}
end
if #ask.puts + #ask.gone == 0 then return {'done', whole(seq), epoch, feed, {}, {}} end
if turn and turn ~= ask.id then return {'wait', whole(seq), epoch, feed, {}, {}} end

seq = math.max(ask.now, seq + 1)
local version, changed = whole(seq), {}
local function note(name)
  if keep(name) == ask.keep.c then
    changed[#changed + 1] = version
    changed[#changed + 1] = name
  end
end
for i, name in ipairs(ask.puts) do
  redis.call('SET', prefix .. name, version .. ' ' .. ARGV[i + 1], 'PX', whole(keep(name)))
  note(name)
end
for _, name in ipairs(ask.gone) do
  redis.call('DEL', prefix .. name)
  if string.sub(name, 1, 2) == 'c:' then redis.call('DEL', prefix .. 'm:' .. string.sub(name, 3)) end
  note(name)
end
for _, members in ipairs(ask.joined) do
  local key = prefix .. 'm:' .. members[1]
  for from = 2, #members, 1000 do
    redis.call('SADD', key, unpack(members, from, math.min(from + 999, #members)))
  end
end
for _, members in ipairs(ask.left) do
  local key = prefix .. 'm:' .. members[1]
  for from = 2, #members, 1000 do
    redis.call('SREM', key, unpack(members, from, math.min(from + 999, #members)))
  end
end
for _, name in ipairs(ask.puts) do
  if string.sub(name, 1, 2) == 'c:' then
    redis.call('PEXPIRE', prefix .. 'm:' .. string.sub(name, 3), whole(ask.keep.c))
  end
end
if #changed > 0 then
  for from = 1, #changed, 1000 do
    redis.call('ZADD', log, unpack(changed, from, math.min(from + 999, #changed)))
  end
  redis.call('ZREMRANGEBYRANK', log, 0, -1 - ask.feed)
  redis.call('PEXPIRE', log, whole(ask.keep.c))
end
if turn then redis.call('DEL', prefix .. 'turn') end
if epoch == '0' then epoch = version end
redis.call('SET', prefix .. 'seq', version .. ' ' .. epoch, 'PX', whole(ask.keep.c))
return {'done', version, epoch, feed, {}, {}}
`;

/** SHA-1 of {@link EXCHANGE_SCRIPT}, by which Redis knows it once it was loaded. */
export const EXCHANGE_SCRIPT_SHA1 = 'f78df9600fb7daa44ce832247059ae3d8ee7dad0';
