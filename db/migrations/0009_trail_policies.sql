-- Who may read the trail: those who watch the whole, a site manager what concerns their sites, everybody what they did
-- themselves. Never FORCE: write_trail and blank_payload run as the owner.

alter table trail enable row level security;
create policy seen_by_those_who_watch on trail for select using (
  (select viewer_is_whole('trail')) or site_ids && (select viewer_sites('trail'))::bigint[]
  or actor_id = (select viewer_staff()));

alter table trail_client enable row level security;
create policy seen_by_those_who_watch on trail_client for select using (
  (select viewer_is_whole('trail')) or (select cardinality(viewer_sites('trail'))) > 0);
