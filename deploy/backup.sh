#!/bin/sh
# A whole copy of the database as it was at one moment, while the service goes on: backup.sh FOLDER
# IAMIS_DB_OPTIONS: a MariaDB option file with [client] and how to reach the server. IAMIS_DB: the database (iamis).
# Its user needs SELECT, LOCK TABLES, SHOW VIEW, TRIGGER, RELOAD, BINLOG MONITOR.
set -eu
folder=$1
database=${IAMIS_DB:-iamis}
umask 077
mkdir -p "$folder"
file="$folder/iamis-$(date -u +%Y%m%dT%H%M%SZ).sql"

# --master-data=2 writes down, as a comment, from where in the binary log the copy is to be gone on with.
mariadb-dump --defaults-extra-file="$IAMIS_DB_OPTIONS" --single-transaction --quick --master-data=2 --hex-blob \
  --skip-dump-date "$database" > "$file.part"

# Without its last line a copy is not whole, whatever the exit code said.
tail -n 1 "$file.part" | grep -q '^-- Dump completed' || { echo "The copy is not whole: $file.part" >&2; exit 1; }
gzip -c "$file.part" > "$file.gz.part"
rm "$file.part"
mv "$file.gz.part" "$file.gz"
(cd "$folder" && sha256sum "$(basename "$file").gz" > "$(basename "$file").gz.sha256")
echo "$file.gz"
