-- What drizzle-kit cannot say: an exclusion, a trigger and the one row of data_version.
ALTER TABLE "rulebook_row" ADD CONSTRAINT "rulebook_row_no_overlap"
	EXCLUDE USING gist ("key" WITH =, "area" WITH =, daterange("valid_from", "valid_to", '[]') WITH &&);
--> statement-breakpoint
CREATE FUNCTION "audit_event_is_append_only"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	RAISE EXCEPTION 'audit_event is append-only, % refused', tg_op USING ERRCODE = 'insufficient_privilege';
END
$$;
--> statement-breakpoint
-- By statement, so that it also refuses TRUNCATE and an UPDATE that would meet no row.
CREATE TRIGGER "audit_event_append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "audit_event"
	FOR EACH STATEMENT EXECUTE FUNCTION "audit_event_is_append_only"();
--> statement-breakpoint
INSERT INTO "data_version" ("id", "version") VALUES (1, 1);
