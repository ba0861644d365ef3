CREATE TABLE "area" (
	"code" text PRIMARY KEY NOT NULL,
	"level" text NOT NULL,
	"parent_code" text,
	"name" text NOT NULL,
	"latitude" double precision,
	"longitude" double precision,
	"precision" text NOT NULL,
	CONSTRAINT "area_code_has_length_of_level" CHECK ("area"."code" ~ '^[0-9]+$' and length("area"."code") = case "area"."level" when 'county' then 6 when 'township' then 9 when 'village' then 12 else -1 end),
	CONSTRAINT "area_parent_is_prefix" CHECK (case "area"."level" when 'county' then "area"."parent_code" is null else "area"."parent_code" is not null and "area"."parent_code" = left("area"."code", length("area"."code") - 3) end),
	CONSTRAINT "area_precision_known" CHECK ("area"."precision" in ('point', 'village', 'township', 'county')),
	CONSTRAINT "area_degrees_together" CHECK (("area"."latitude" is null) = ("area"."longitude" is null)),
	CONSTRAINT "area_degrees_on_earth" CHECK ("area"."latitude" between -90 and 90 and "area"."longitude" between -180 and 180)
);
--> statement-breakpoint
CREATE TABLE "household" (
	"id" text PRIMARY KEY NOT NULL,
	"village_code" text NOT NULL,
	"status" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "household_lives_in_village" CHECK (length("household"."village_code") = 12),
	CONSTRAINT "household_status_known" CHECK ("household"."status" in ('active', 'closed'))
);
--> statement-breakpoint
CREATE TABLE "member" (
	"id" text PRIMARY KEY NOT NULL,
	"household_id" text NOT NULL,
	"status" text NOT NULL,
	CONSTRAINT "member_id_household_id" UNIQUE("id","household_id"),
	CONSTRAINT "member_status_known" CHECK ("member"."status" in ('active', 'left'))
);
--> statement-breakpoint
CREATE TABLE "member_identity" (
	"member_id" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"phone" text
);
--> statement-breakpoint
CREATE TABLE "laborer_profile" (
	"member_id" text PRIMARY KEY NOT NULL,
	"birth_date" date,
	"county_code" text NOT NULL,
	"profile" jsonb NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "laborer_profile_county_code_is_county" CHECK (length("laborer_profile"."county_code") = 6)
);
--> statement-breakpoint
CREATE TABLE "enterprise" (
	"id" text PRIMARY KEY NOT NULL,
	"name" text,
	"county_code" text NOT NULL,
	"verified" boolean NOT NULL,
	"banned" boolean NOT NULL,
	"answer_rate" integer,
	"median_answer_days" integer,
	CONSTRAINT "enterprise_county_code_is_county" CHECK (length("enterprise"."county_code") = 6),
	CONSTRAINT "enterprise_answer_rate_in_basis_points" CHECK ("enterprise"."answer_rate" between 0 and 10000),
	CONSTRAINT "enterprise_median_answer_days_not_negative" CHECK ("enterprise"."median_answer_days" >= 0)
);
--> statement-breakpoint
CREATE TABLE "import" (
	"id" text PRIMARY KEY NOT NULL,
	"file_name" text NOT NULL,
	"file_sha256" text NOT NULL,
	"county_code" text NOT NULL,
	"received_on" date NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"undone_at" timestamp (3) with time zone,
	"vacancy_count" integer NOT NULL,
	"draft_count" integer NOT NULL,
	"rejected_count" integer NOT NULL,
	CONSTRAINT "import_county_code_is_county" CHECK (length("import"."county_code") = 6),
	CONSTRAINT "import_file_sha256_is_hex" CHECK ("import"."file_sha256" ~ '^[0-9a-f]{64}$'),
	CONSTRAINT "import_counts_not_negative" CHECK (least("import"."vacancy_count", "import"."draft_count", "import"."rejected_count") >= 0),
	CONSTRAINT "import_undone_after_created" CHECK ("import"."undone_at" >= "import"."created_at")
);
--> statement-breakpoint
CREATE TABLE "import_line" (
	"import_id" text NOT NULL,
	"line_no" integer NOT NULL,
	"outcome" text NOT NULL,
	"vacancy_id" text,
	"issues" jsonb NOT NULL,
	"source_text" text NOT NULL,
	CONSTRAINT "import_line_import_id_line_no_pk" PRIMARY KEY("import_id","line_no"),
	CONSTRAINT "import_line_no_from_1" CHECK ("import_line"."line_no" >= 1),
	CONSTRAINT "import_line_outcome_known" CHECK ("import_line"."outcome" in ('vacancy', 'draft', 'rejected')),
	CONSTRAINT "import_line_vacancy_unless_rejected" CHECK (("import_line"."outcome" = 'rejected') = ("import_line"."vacancy_id" is null)),
	CONSTRAINT "import_line_issues_are_a_list" CHECK (jsonb_typeof("import_line"."issues") = 'array')
);
--> statement-breakpoint
CREATE TABLE "vacancy" (
	"id" text PRIMARY KEY NOT NULL,
	"enterprise_id" text NOT NULL,
	"status" text NOT NULL,
	"trade" text,
	"title" text NOT NULL,
	"county_code" text NOT NULL,
	"place_text" text,
	"seats" integer,
	"seats_taken" integer NOT NULL,
	"pay_min" integer,
	"pay_max" integer,
	"pay_basis" text NOT NULL,
	"received_on" date NOT NULL,
	"valid_until" date,
	"confirmed_on" date,
	"details" jsonb NOT NULL,
	"import_id" text,
	"source" text,
	"source_key" text,
	"updated_version" bigint NOT NULL,
	CONSTRAINT "vacancy_status_known" CHECK ("vacancy"."status" in ('draft', 'open', 'closed', 'withdrawn')),
	CONSTRAINT "vacancy_county_code_is_county" CHECK (length("vacancy"."county_code") = 6),
	CONSTRAINT "vacancy_open_has_trade" CHECK ("vacancy"."status" <> 'open' or "vacancy"."trade" is not null),
	CONSTRAINT "vacancy_seats_not_negative" CHECK ("vacancy"."seats" >= 0 and "vacancy"."seats_taken" >= 0),
	CONSTRAINT "vacancy_seats_taken_not_above_seats" CHECK ("vacancy"."seats_taken" <= "vacancy"."seats"),
	CONSTRAINT "vacancy_pay_not_negative" CHECK ("vacancy"."pay_min" >= 0 and "vacancy"."pay_max" >= 0),
	CONSTRAINT "vacancy_pay_min_not_above_max" CHECK ("vacancy"."pay_min" <= "vacancy"."pay_max"),
	CONSTRAINT "vacancy_pay_basis_known" CHECK ("vacancy"."pay_basis" in ('month', 'day', 'hour', 'piece', 'trip', 'year', 'couple', 'negotiable')),
	CONSTRAINT "vacancy_valid_until_not_before_received" CHECK ("vacancy"."valid_until" >= "vacancy"."received_on"),
	CONSTRAINT "vacancy_confirmed_not_before_received" CHECK ("vacancy"."confirmed_on" >= "vacancy"."received_on"),
	CONSTRAINT "vacancy_source_key_has_source" CHECK ("vacancy"."source_key" is null or "vacancy"."source" is not null)
);
--> statement-breakpoint
CREATE TABLE "household_code" (
	"id" text PRIMARY KEY NOT NULL,
	"household_id" text NOT NULL,
	"generation" integer NOT NULL,
	"token_hash" text NOT NULL,
	"status" text NOT NULL,
	"issued_on" date NOT NULL,
	CONSTRAINT "household_code_token_hash" UNIQUE("token_hash"),
	CONSTRAINT "household_code_household_id_generation" UNIQUE("household_id","generation"),
	CONSTRAINT "household_code_generation_from_1" CHECK ("household_code"."generation" >= 1),
	CONSTRAINT "household_code_status_known" CHECK ("household_code"."status" in ('active', 'replaced', 'revoked', 'closed'))
);
--> statement-breakpoint
CREATE TABLE "wish" (
	"id" text PRIMARY KEY NOT NULL,
	"household_id" text NOT NULL,
	"vacancy_id" text NOT NULL,
	"kind" text NOT NULL,
	"withdrawn_before" integer NOT NULL,
	"laborer_id" text,
	"created_at" timestamp (3) with time zone NOT NULL,
	"withdrawn_at" timestamp (3) with time zone,
	CONSTRAINT "wish_natural_key" UNIQUE("household_id","vacancy_id","kind","withdrawn_before"),
	CONSTRAINT "wish_kind_known" CHECK ("wish"."kind" in ('want-to-go', 'call-me', 'want-to-learn', 'need-transport')),
	CONSTRAINT "wish_withdrawn_before_not_negative" CHECK ("wish"."withdrawn_before" >= 0),
	CONSTRAINT "wish_withdrawn_after_created" CHECK ("wish"."withdrawn_at" >= "wish"."created_at")
);
--> statement-breakpoint
CREATE TABLE "audit_event" (
	"id" text PRIMARY KEY NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"actor" text NOT NULL,
	"action" text NOT NULL,
	"subject_kind" text NOT NULL,
	"subject_id" text NOT NULL,
	"details" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "data_version" (
	"id" integer PRIMARY KEY NOT NULL,
	"version" bigint NOT NULL,
	CONSTRAINT "data_version_is_one_row" CHECK ("data_version"."id" = 1)
);
--> statement-breakpoint
CREATE TABLE "rulebook_row" (
	"key" text NOT NULL,
	"area" text NOT NULL,
	"valid_from" date NOT NULL,
	"valid_to" date,
	"value" jsonb NOT NULL,
	"source" jsonb NOT NULL,
	CONSTRAINT "rulebook_row_key_area_valid_from_pk" PRIMARY KEY("key","area","valid_from"),
	CONSTRAINT "rulebook_row_area_shape" CHECK ("rulebook_row"."area" ~ '^([0-9]{2}|[0-9]{4}|[0-9]{6})?$'),
	CONSTRAINT "rulebook_row_ends_after_start" CHECK ("rulebook_row"."valid_to" >= "rulebook_row"."valid_from")
);
--> statement-breakpoint
CREATE TABLE "setting" (
	"key" text PRIMARY KEY NOT NULL,
	"value" text NOT NULL
);
--> statement-breakpoint
ALTER TABLE "area" ADD CONSTRAINT "area_parent_code_area_code_fk" FOREIGN KEY ("parent_code") REFERENCES "public"."area"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "household" ADD CONSTRAINT "household_village_code_area_code_fk" FOREIGN KEY ("village_code") REFERENCES "public"."area"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "member" ADD CONSTRAINT "member_household_id_household_id_fk" FOREIGN KEY ("household_id") REFERENCES "public"."household"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "member_identity" ADD CONSTRAINT "member_identity_member_id_member_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."member"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "laborer_profile" ADD CONSTRAINT "laborer_profile_member_id_member_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."member"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "laborer_profile" ADD CONSTRAINT "laborer_profile_county_code_area_code_fk" FOREIGN KEY ("county_code") REFERENCES "public"."area"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "enterprise" ADD CONSTRAINT "enterprise_county_code_area_code_fk" FOREIGN KEY ("county_code") REFERENCES "public"."area"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "import" ADD CONSTRAINT "import_county_code_area_code_fk" FOREIGN KEY ("county_code") REFERENCES "public"."area"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "import_line" ADD CONSTRAINT "import_line_import_id_import_id_fk" FOREIGN KEY ("import_id") REFERENCES "public"."import"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "import_line" ADD CONSTRAINT "import_line_vacancy_id_vacancy_id_fk" FOREIGN KEY ("vacancy_id") REFERENCES "public"."vacancy"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "vacancy" ADD CONSTRAINT "vacancy_enterprise_id_enterprise_id_fk" FOREIGN KEY ("enterprise_id") REFERENCES "public"."enterprise"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "vacancy" ADD CONSTRAINT "vacancy_county_code_area_code_fk" FOREIGN KEY ("county_code") REFERENCES "public"."area"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "vacancy" ADD CONSTRAINT "vacancy_import_id_import_id_fk" FOREIGN KEY ("import_id") REFERENCES "public"."import"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "household_code" ADD CONSTRAINT "household_code_household_id_household_id_fk" FOREIGN KEY ("household_id") REFERENCES "public"."household"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "wish" ADD CONSTRAINT "wish_household_id_household_id_fk" FOREIGN KEY ("household_id") REFERENCES "public"."household"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "wish" ADD CONSTRAINT "wish_vacancy_id_vacancy_id_fk" FOREIGN KEY ("vacancy_id") REFERENCES "public"."vacancy"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "wish" ADD CONSTRAINT "wish_laborer_lives_in_household" FOREIGN KEY ("laborer_id","household_id") REFERENCES "public"."member"("id","household_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "area_parent_code" ON "area" USING btree ("parent_code");--> statement-breakpoint
CREATE INDEX "household_village_code" ON "household" USING btree ("village_code");--> statement-breakpoint
CREATE INDEX "member_household_id" ON "member" USING btree ("household_id");--> statement-breakpoint
CREATE INDEX "laborer_profile_county_code" ON "laborer_profile" USING btree ("county_code");--> statement-breakpoint
CREATE INDEX "import_line_vacancy_id" ON "import_line" USING btree ("vacancy_id");--> statement-breakpoint
CREATE UNIQUE INDEX "vacancy_source_source_key" ON "vacancy" USING btree ("source","source_key");--> statement-breakpoint
CREATE INDEX "vacancy_updated_version" ON "vacancy" USING btree ("updated_version");--> statement-breakpoint
CREATE INDEX "vacancy_enterprise_id" ON "vacancy" USING btree ("enterprise_id");--> statement-breakpoint
CREATE INDEX "vacancy_import_id" ON "vacancy" USING btree ("import_id");--> statement-breakpoint
CREATE UNIQUE INDEX "household_code_one_active" ON "household_code" USING btree ("household_id") WHERE status = 'active';--> statement-breakpoint
CREATE UNIQUE INDEX "wish_one_standing" ON "wish" USING btree ("household_id","vacancy_id","kind") WHERE withdrawn_at is null;--> statement-breakpoint
CREATE INDEX "wish_vacancy_id" ON "wish" USING btree ("vacancy_id");--> statement-breakpoint
CREATE INDEX "audit_event_subject" ON "audit_event" USING btree ("subject_kind","subject_id");