#!/bin/sh
# Brings what was written since the last time to another machine: ship-binlog.sh FOLDER, every minute.
# Run it where the copies lie. IAMIS_DB_OPTIONS as for backup.sh; its user needs REPLICATION SLAVE and BINLOG MONITOR.
set -eu
folder=$1
umask 077
mkdir -p "$folder"

logs=$(mariadb --defaults-extra-file="$IAMIS_DB_OPTIONS" --batch --skip-column-names --execute 'SHOW BINARY LOGS' | cut -f 1)
# The newest that is here may have grown, so it is fetched again, and what came after it.
newest=$(find "$folder" -maxdepth 1 -type f -name '*.[0-9]*' ! -name '*.part' | sed 's|.*/||' | sort | tail -n 1)
mkdir -p "$folder/.part"
for log in $logs; do
  if [ -n "$newest" ] && expr "$log" \< "$newest" > /dev/null; then continue; fi
  mariadb-binlog --defaults-extra-file="$IAMIS_DB_OPTIONS" --read-from-remote-server --raw \
    --result-file="$folder/.part/" "$log"
  # Renamed at once: there is never half a log under its own name.
  mv "$folder/.part/$log" "$folder/$log"
done
