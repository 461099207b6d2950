#!/bin/sh
# The database as it was at a moment: restore.sh COPY.sql.gz BINLOG_FOLDER ['YYYY-MM-DD HH:MM:SS' in UTC, exclusive]
# Into the empty database IAMIS_DB (iamis) of the server that IAMIS_DB_OPTIONS names: never the one that is in use.
set -eu
copy=$1
binlogs=$2
until=${3:-}
database=${IAMIS_DB:-iamis}
export TZ=UTC

sql() {
  mariadb --defaults-extra-file="$IAMIS_DB_OPTIONS" --batch --skip-column-names "$@"
}

if [ -f "$copy.sha256" ]; then (cd "$(dirname "$copy")" && sha256sum --check --quiet "$(basename "$copy").sha256"); fi
tables=$(sql --execute "SELECT COUNT(*) FROM information_schema.tables WHERE table_schema = '$database'")
if [ "$tables" != 0 ]; then
  echo "The database $database holds $tables tables already. Nothing was done." >&2
  exit 1
fi
sql --execute "CREATE DATABASE IF NOT EXISTS \`$database\` CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci"

place=$(gunzip -c "$copy" | head -n 100 | grep -m 1 'MASTER_LOG_FILE=' || true)
first=$(echo "$place" | sed "s/.*MASTER_LOG_FILE='\([^']*\)'.*/\1/")
position=$(echo "$place" | sed 's/.*MASTER_LOG_POS=\([0-9]*\).*/\1/')
if [ -z "$first" ] || [ ! -f "$binlogs/$first" ]; then
  echo "The copy goes on in the binary log '$first', which is not in $binlogs. Nothing was done." >&2
  exit 1
fi

echo "Loading $copy"
gunzip -c "$copy" | sql "$database"

logs=$(find "$binlogs" -maxdepth 1 -type f -name '*.[0-9]*' | sort | sed "\|/$first\$|,\$!d")
echo "Going on from $first, $position${until:+, until $until}"
# All logs in one run: a transaction never spans two, but its time zone and user variables may. Of a pipe the shell only knows how its end ended.
broken=$(mktemp)
# shellcheck disable=SC2086 # names of logs have no spaces
{
  mariadb-binlog --no-defaults --database="$database" --start-position="$position" \
    ${until:+--stop-datetime="$until"} $logs || echo broken > "$broken"
} | mariadb --defaults-extra-file="$IAMIS_DB_OPTIONS" --binary-mode "$database"
if [ -s "$broken" ]; then
  rm "$broken"
  echo "A binary log could not be read to its end. What is restored is not whole." >&2
  exit 1
fi
rm "$broken"
echo "Restored. Next: npm run db:migrate gives the service's user its rights; iamis audit verify looks at the whole."
