"""What a plan takes in hours, weeks and euros, as ranges that say on what they rest."""
