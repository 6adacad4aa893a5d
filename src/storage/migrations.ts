/**
 * The steps from an empty database to today's tables, in order, in the SQL that both dialects read.
 * Forward only: a step that has been released is never changed, a new one is added below it.
 */
export const migrations: readonly (readonly string[])[] = [
  [
    `create table conversations (
       id text primary key, revision integer not null, record text, updated_at bigint not null)`,
    `create index conversations_age on conversations (updated_at)`,
    `create table seen_activities (
       conversation text not null, activity_id text not null, at bigint not null,
       primary key (conversation, activity_id))`,
    `create index seen_activities_age on seen_activities (at)`,
    `create table replies (
       conversation text not null, revision integer not null, position integer not null,
       activity text not null, at bigint not null,
       primary key (conversation, revision, position))`,
    `create table direct_line_conversations (
       id text primary key, user_id text not null, locale text, watermark integer not null, updated_at bigint not null)`,
    `create index direct_line_conversations_age on direct_line_conversations (updated_at)`,
    `create table direct_line_activities (
       conversation text not null references direct_line_conversations (id) on delete cascade,
       watermark integer not null, activity_id text not null, incoming integer not null,
       activity text not null, at bigint not null,
       primary key (conversation, watermark), unique (conversation, activity_id))`,
    `create index direct_line_activities_age on direct_line_activities (at)`,
  ],
  [`alter table replies add column claimed_at bigint`],
  [`create table seals (mark text primary key)`],
  [`drop index direct_line_activities_age`],
  [`create table secrets (name text primary key, value text not null)`],
];
